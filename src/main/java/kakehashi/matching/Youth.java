package kakehashi.matching;

import kakehashi.search.Candidate;
import kakehashi.search.Question;
import kakehashi.shared.RecordKind;

/// Gives records of young researchers a bonus (若手優先), only when asked.
///
/// Strength: 1 when a young researcher stands behind the record, else 0.
/// Source: METI 2021, 官民による若手研究者発掘支援事業.
record Youth() implements Signal {

    @Override
    public String name() {
        return "young";
    }

    @Override
    public boolean isAsked(Question question) {
        return question.wishes().young() && question.of() != RecordKind.NEED;
    }

    @Override
    public Evidence measure(Question question, Candidate candidate) {
        boolean young = candidate.facts().young();
        return new Evidence(young ? 1 : 0, new Justification.Youth(young));
    }
}
