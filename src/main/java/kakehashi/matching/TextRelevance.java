package kakehashi.matching;

import kakehashi.search.Candidate;
import kakehashi.search.Question;

/// Prefers records whose text speaks of what the question speaks of.
///
/// Strength: as the index measured it, comparable between questions. The shared terms are filled in for the records
/// that are shown.
record TextRelevance() implements Signal {

    static final String NAME = "text";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isAsked(Question question) {
        return !question.wording().isBlank();
    }

    @Override
    public Evidence measure(Question question, Candidate candidate) {
        return new Evidence(candidate.text(), Justification.SharedTerms.NONE);
    }
}
