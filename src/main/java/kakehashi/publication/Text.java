package kakehashi.publication;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A text, localized text or list of words that can be kept and shown.
///
/// Refuses more than `max` characters (Unicode code points) a text or word, control characters and lone surrogates;
/// with `line` also line breaks and invisible characters, which have no place in a title.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {TextCheck.OfString.class, TextCheck.OfLocalizedText.class, TextCheck.OfLocalizedList.class})
public @interface Text {

    int max();

    /// Limit of the English side where it differs; 0 means the same.
    int maxEn() default 0;

    /// Whether the text is one line, as titles and names are.
    boolean line() default false;

    String message() default "too-long";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
