package kakehashi.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers by which others know organizations and people, with their check digits.
public enum Identifier {

    /// 法人番号, 13 digits, the first checks the rest. Source: National Tax Agency, checkdigit.pdf. Cannot see a 0↔9 slip.
    CORPORATE_NUMBER("[1-9][0-9]{12}") {
        @Override
        boolean checks(String id) {
            int sum = 0;
            for (int n = 1; n <= 12; n++) {
                sum += digit(id, 13 - n) * (n % 2 == 1 ? 1 : 2);
            }
            return digit(id, 0) == 9 - sum % 9;
        }
    },

    /// e-Rad researcher number, 8 digits, the first checks the rest. The rule was found on 28 real numbers and is not
    /// published: doubt it, never refuse by it.
    ERAD("[0-9]{8}") {
        @Override
        boolean checks(String id) {
            int sum = 0;
            for (int i = 1; i < 8; i++) {
                sum += digit(id, i) * (i % 2 == 1 ? 1 : 2);
            }
            return digit(id, 0) == sum % 10;
        }
    },

    /// ORCID iD with hyphens. Source: ISO 7064 MOD 11-2.
    ORCID("[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]") {
        @Override
        boolean checks(String id) {
            var digits = id.replace("-", "");
            int total = 0;
            for (int i = 0; i < 15; i++) {
                total = (total + digit(digits, i)) * 2;
            }
            int check = (12 - total % 11) % 11;
            return digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
        }
    },

    /// ROR id, nine characters. Source: ror.org, ISO 7064 MOD 97-10 over Crockford base 32.
    ROR("0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}") {
        @Override
        boolean checks(String id) {
            long value = 0;
            for (int i = 0; i < 7; i++) {
                value = value * 32 + BASE_32.indexOf(id.charAt(i));
            }
            return 98 - (value * 100) % 97 == Integer.parseInt(id.substring(7));
        }
    },

    /// researchmap permalink; the form is inferred from real ones.
    RESEARCHMAP("[A-Za-z0-9._-]+") {
        @Override
        boolean checks(String id) {
            return true;
        }
    };

    private static final String BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern ADDRESS =
            Pattern.compile("^https?://(www\\.)?(orcid\\.org|ror\\.org|researchmap\\.jp)/");

    private final Pattern form;

    Identifier(String form) {
        this.form = Pattern.compile(form);
    }

    /// The id as it is kept: full-width folded, spaces and a resolver's address taken off, null when blank.
    public @Nullable String normalized(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var id = ADDRESS.matcher(
                        Normalizer.normalize(typed, Normalizer.Form.NFKC).strip())
                .replaceFirst("");
        return switch (this) {
            case CORPORATE_NUMBER, ERAD -> id.replaceAll("[-‐－ー\\s]", "");
            case ORCID -> id.replaceAll("[‐‑–−]", "-").toUpperCase(Locale.ROOT);
            case ROR -> id.toLowerCase(Locale.ROOT);
            case RESEARCHMAP -> id;
        };
    }

    /// Whether a normalized id has the right form.
    public boolean hasForm(String id) {
        return form.matcher(id).matches();
    }

    /// Whether form and check digit are right.
    public boolean isValid(String id) {
        return hasForm(id) && checks(id);
    }

    /// Whether the check digit fits an id of the right form.
    abstract boolean checks(String id);

    private static int digit(String text, int at) {
        return text.charAt(at) - '0';
    }
}
