package kakehashi.clearance.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A set of questions and the rules that say who has to look next.
///
/// @param from    the first day it is asked, in Japan
/// @param address where the law it follows is explained
/// @param rules   the first that fits counts
public record Form(
        String version,
        LocalDate from,
        LocalizedText name,
        String address,
        List<Question> questions,
        List<Rule> rules) {

    /// @throws IllegalArgumentException naming replies that no rule fits
    public Form {
        questions = List.copyOf(questions);
        rules = List.copyOf(rules);
        for (var replies : combinations(questions.size())) {
            if (rules.stream().noneMatch(rule -> rule.fits(replies))) {
                throw new IllegalArgumentException("form %s has no rule for %s".formatted(version, replies));
            }
        }
    }

    /// Stands for a form whose file somebody has taken away; what was answered is still there.
    static Form lost(String version) {
        var always = new Rule(List.of(), Advice.ASK);
        return new Form(version, LocalDate.MIN, LocalizedText.NONE, "", List.of(), List.of(always));
    }

    public boolean asks(@Nullable String question) {
        return questions.stream().anyMatch(each -> each.id().equals(question));
    }

    /// Who has to look next; null while a question is open.
    ///
    /// @param replies by question
    public @Nullable Advice advise(Map<String, Reply> replies) {
        var inOrder = new ArrayList<Reply>();
        for (var question : questions) {
            var reply = replies.get(question.id());
            if (reply == null) {
                return null;
            }
            inOrder.add(reply);
        }
        return rules.stream()
                .filter(rule -> rule.fits(inOrder))
                .map(Rule::advice)
                .findFirst()
                .orElseThrow();
    }

    static List<List<Reply>> combinations(int questions) {
        var all = List.of(List.<Reply>of());
        for (int i = 0; i < questions; i++) {
            all = all.stream()
                    .flatMap(begun -> Stream.of(Reply.values()).map(reply -> {
                        var longer = new ArrayList<>(begun);
                        longer.add(reply);
                        return List.copyOf(longer);
                    }))
                    .toList();
        }
        return all;
    }
}
