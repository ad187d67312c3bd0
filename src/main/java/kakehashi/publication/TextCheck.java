package kakehashi.publication;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedList;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// The three forms of [Text].
abstract class TextCheck<T> implements ConstraintValidator<Text, T> {

    private int max;
    private int maxEn;
    private boolean line;

    @Override
    public void initialize(Text limit) {
        max = limit.max();
        maxEn = limit.maxEn() == 0 ? limit.max() : limit.maxEn();
        line = limit.line();
    }

    /// The code of what is wrong, null when nothing is.
    @Nullable
    String fault(@Nullable String text, Language side) {
        if (text == null) {
            return null;
        }
        if (text.codePointCount(0, text.length()) > (side == Language.EN ? maxEn : max)) {
            return "too-long";
        }
        return text.codePoints()
                .mapToObj(this::fault)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String fault(int character) {
        int type = Character.getType(character);
        boolean lineBreak = character == '\n' || character == '\r' || character == '\t';
        if (type == Character.SURROGATE || type == Character.CONTROL && (line || !lineBreak)) {
            return "unsafe-character";
        }
        return line && type == Character.FORMAT ? "invisible-character" : null;
    }

    /// Notes the fault at `side` (or at the field itself) and answers whether there was none.
    static boolean note(@Nullable String fault, @Nullable Language side, ConstraintValidatorContext context) {
        if (fault == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        var violation = context.buildConstraintViolationWithTemplate(fault);
        if (side == null) {
            violation.addConstraintViolation();
        } else {
            violation.addPropertyNode(side.code()).addConstraintViolation();
        }
        return false;
    }

    /// For plain texts.
    public static class OfString extends TextCheck<String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return note(fault(text, Language.JA), null, context);
        }
    }

    /// For both sides of a text.
    public static class OfLocalizedText extends TextCheck<LocalizedText> {
        @Override
        public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
            boolean good = true;
            for (var side : Language.values()) {
                good &= text == null || note(fault(text.in(side), side), side, context);
            }
            return good;
        }
    }

    /// For every word of both lists.
    public static class OfLocalizedList extends TextCheck<LocalizedList> {
        @Override
        public boolean isValid(@Nullable LocalizedList words, ConstraintValidatorContext context) {
            boolean good = true;
            for (var side : Language.values()) {
                for (var word : words == null ? java.util.List.<String>of() : words.in(side)) {
                    good &= note(fault(word, side), side, context);
                }
            }
            return good;
        }
    }
}
