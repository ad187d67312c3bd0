package kakehashi.publication;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A number from `min` to `max`, both included; absent passes.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Between.Check.class)
public @interface Between {

    long min();

    long max();

    String message() default "out-of-range";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// For whole numbers.
    class Check implements ConstraintValidator<Between, Number> {

        private long min;
        private long max;

        @Override
        public void initialize(Between limits) {
            min = limits.min();
            max = limits.max();
        }

        @Override
        public boolean isValid(@Nullable Number number, ConstraintValidatorContext context) {
            return number == null || (number.longValue() >= min && number.longValue() <= max);
        }
    }
}
