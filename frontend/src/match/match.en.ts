import type { Messages } from '../i18n/messages'
import type { ja } from './match.ja'

export const en: Messages<typeof ja> = {
  level: { HIGH: 'Strong match', MEDIUM: 'Fair match', LOW: 'Weak match' },
  outOf: (points) => `${points} of 100 points`,
  sharedTerms: 'Matched terms',
  moreTerms: (count) => `and ${count} more`,
  signal: {
    text: 'Terms',
    meaning: 'Meaning',
    field: 'Field',
    readiness: 'Readiness',
    horizon: 'Time',
    region: 'Region',
    mode: 'Cooperation',
    capacity: 'Capacity',
    young: 'Young researchers first',
    freshness: 'Freshness',
  },
  fit: {
    yes: 'Fits',
    partly: 'Fits in part',
    no: 'Does not fit',
    warning: 'Caution',
    unknown: 'Cannot be compared',
  },
  terms: (terms) => `Shared terms: ${terms}`,
  tried: (terms) => `Already tried: ${terms}`,
  avoided: (terms) => `To be done without: ${terms}`,
  quantities: (pairs) => `Figures that meet: ${pairs}`,
  meaning: (likeness) => `Likeness of meaning: ${likeness} (1 is the same)`,
  fields: {
    SMALL: (fields) => `Same field: ${fields}`,
    MEDIUM: (fields) => `Neighbouring field: ${fields}`,
    LARGE: (fields) => `Same broad field: ${fields}`,
  },
  readiness: (offered, wanted) => `TRL ${offered} (wanted ${wanted})`,
  readinessShort: (offered, wanted, gap) =>
    `TRL ${offered} (${gap} ${gap === 1 ? 'step' : 'steps'} short of ${wanted})`,
  readinessBeyond: (offered, wanted, gap) =>
    `TRL ${offered} (${gap} ${gap === 1 ? 'step' : 'steps'} beyond ${wanted})`,
  futureNeed: (readiness) => `${readiness}, a need of the future`,
  tooEarly: (months, level) =>
    `TRL ${level} is early for an answer within ${months} ${months === 1 ? 'month' : 'months'}; it may not be ready in time`,
  inTime: (months, level) =>
    `TRL ${level} for an answer within ${months} ${months === 1 ? 'month' : 'months'}`,
  capacity: {
    OPEN: (date) => `Open to new work (as of ${date})`,
    LIMITED: (date) => `Some room for new work (as of ${date})`,
    FULL: (date) => `No room for new work (as of ${date})`,
  },
  shared: 'Shared',
  young: 'With a young researcher',
  notYoung: 'Without a young researcher',
  region: {
    SAME: (offered) => `${offered} (as wanted)`,
    BLOCK: (offered, wanted) => `${offered} (same region as ${wanted})`,
    FAR: (offered, wanted) => `${offered} (wanted ${wanted})`,
  },
  modes: (modes) => `Offers ${modes}`,
  noModes: (wanted) => `Does not offer ${wanted}`,
  fresh: (days) => (days === 0 ? 'Updated today' : `Updated ${days} ${days === 1 ? 'day' : 'days'} ago`),
  stale: (months) => `Not updated for ${months} months`,
  nothing: 'Nothing to compare',
  evidence: 'Evidence',
  fromSeed: 'From the seed ',
  points: 'Points',
  total: 'Total',
  range: (min, max) => (min === max ? min : `${min}–${max}`),
}
