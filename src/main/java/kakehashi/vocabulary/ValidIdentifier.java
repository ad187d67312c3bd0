package kakehashi.vocabulary;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A normalized identifier of the right form; its check digit is held against the rule unless the rule is only
/// inferred.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidIdentifier.Check.class)
public @interface ValidIdentifier {

    Identifier value();

    /// Whether only the form is checked here.
    boolean formOnly() default false;

    String message() default "wrong-form";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Absent ids pass.
    class Check implements ConstraintValidator<ValidIdentifier, String> {

        private Identifier identifier = Identifier.ORCID;
        private boolean formOnly;

        @Override
        public void initialize(ValidIdentifier annotation) {
            identifier = annotation.value();
            formOnly = annotation.formOnly();
        }

        @Override
        public boolean isValid(@Nullable String id, ConstraintValidatorContext context) {
            if (id == null || !identifier.hasForm(id)) {
                return id == null;
            }
            if (formOnly || identifier.isValid(id)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("wrong-check-digit").addConstraintViolation();
            return false;
        }
    }
}
