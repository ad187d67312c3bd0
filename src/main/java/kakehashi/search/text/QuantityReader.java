package kakehashi.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.search.text.Units.Bound;
import kakehashi.search.text.Units.Unit;
import org.jspecify.annotations.Nullable;

/// Reads the quantities of one text.
final class QuantityReader {

    private static final String POWER = "(?:\\^?[-−]?\\d{1,2}|⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})";
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9.,_第])([-−]?)"
            + "(?:10(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})|((?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,12})?)(?: ?[×x] ?10(" + POWER
            + "))?)");
    private static final int SIGN = 1;
    private static final int POWER_OF_TEN = 2;
    private static final int DIGITS = 3;
    private static final int TIMES = 4;

    private static final double MOST_WIDTH = 0.05;
    private static final int NEAR = 12;

    private final String plain;
    private final String small;
    private final Matcher numbers;

    QuantityReader(String text) {
        this.plain = Folding.inPlace(text);
        var lower = plain.toLowerCase(Locale.ROOT);
        this.small = lower.length() == plain.length() ? lower : plain;
        this.numbers = NUMBER.matcher(plain).useTransparentBounds(true);
    }

    /// @param width to either side, of what rounds to the value
    private record Number(double value, double width, int start, int end) {}

    private record Written(Unit unit, int end) {}

    List<Quantity> all() {
        var all = new ArrayList<Quantity>();
        for (int at = nextDigit(0); at < plain.length(); ) {
            var first = at > 0 ? numberAt(at - 1) : null; // with its sign
            first = first == null ? numberAt(at) : first;
            var quantity = first == null || isName(first) ? null : quantity(first);
            if (quantity != null) {
                all.add(quantity);
            }
            at = nextDigit(quantity != null ? Math.max(at + 1, quantity.end()) : first != null ? first.end : at + 1);
        }
        return List.copyOf(all);
    }

    private int nextDigit(int from) {
        int at = from;
        while (at < plain.length() && (plain.charAt(at) < '0' || plain.charAt(at) > '9')) {
            at++;
        }
        return at;
    }

    /// The number that begins at this very place.
    private @Nullable Number numberAt(int at) {
        if (!numbers.region(at, plain.length()).lookingAt()) {
            return null;
        }
        double sign = numbers.group(SIGN).isEmpty() ? 1 : -1;
        var digits = numbers.group(DIGITS);
        var power = numbers.group(digits == null ? POWER_OF_TEN : TIMES);
        double scale = power == null ? 1 : Math.pow(10, exponent(power));
        double value = digits == null ? 1 : Double.parseDouble(digits.replace(",", ""));
        int point = digits == null ? -1 : digits.indexOf('.');
        double half = 0.5 * Math.pow(10, point < 0 ? 0 : point + 1.0 - digits.length());
        double width = value == 0 ? half : Math.min(half, MOST_WIDTH * value);
        return new Number(sign * value * scale, width * scale, numbers.start(), numbers.end());
    }

    private static int exponent(String power) {
        var digits = new StringBuilder();
        for (char letter : power.toCharArray()) {
            int raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(letter);
            if (raised >= 0) {
                digits.append(raised);
            } else if (letter != '^') {
                digits.append(Character.isDigit(letter) ? letter : '-');
            }
        }
        return Integer.parseInt(digits.toString());
    }

    private boolean isName(Number number) {
        var name = Units.NAMED.matcher(plain).region(number.start, plain.length());
        return name.lookingAt() && !isLatin(name.end());
    }

    private @Nullable Quantity quantity(Number first) {
        var unit = unitAt(first);
        var range = range(first, unit);
        if (range != null || unit == null) {
            return range;
        }
        return bounded(first, unit);
    }

    /// 5–10 nm, 100 nm to 1 μm, 20±5℃.
    private @Nullable Quantity range(Number first, @Nullable Written own) {
        int at = skipBlank(own == null ? first.end : own.end);
        boolean isAround = own == null && plain.startsWith("±", at);
        int after = isAround ? at + 1 : afterRangeMark(at);
        if (after < 0) {
            return null;
        }
        var second = numberAt(skipBlank(after));
        var unit = second == null ? null : unitAt(second);
        if (second == null || unit == null) {
            return null;
        }
        var from = own == null ? unit.unit : own.unit;
        if (!from.dimension().equals(unit.unit.dimension())) {
            return null;
        }
        double least = isAround ? first.value - second.value : first.value - first.width;
        double most = isAround ? first.value + second.value : second.value + second.width;
        return new Quantity(unit.unit.dimension(), from.inSi(least), unit.unit.inSi(most), first.start, unit.end);
    }

    private int afterRangeMark(int at) {
        return Units.RANGES.stream()
                .filter(mark -> plain.startsWith(mark, at))
                .mapToInt(mark -> at + mark.length())
                .findFirst()
                .orElse(-1);
    }

    private Quantity bounded(Number number, Written written) {
        double least = written.unit.inSi(number.value - number.width);
        double most = written.unit.inSi(number.value + number.width);
        int start = number.start;
        int end = written.end;
        var bound = boundOf(start, end);
        if (bound != null) {
            start = bound.isBefore() ? small.lastIndexOf(bound.words(), start) : start;
            end = bound.isBefore() ? end : skipBlank(end) + bound.words().length();
            switch (bound.end()) {
                case LEAST -> most = Double.POSITIVE_INFINITY;
                case MOST -> least = Double.NEGATIVE_INFINITY;
                case ABOVE -> {
                    least = most;
                    most = Double.POSITIVE_INFINITY;
                }
                case BELOW -> {
                    most = least;
                    least = Double.NEGATIVE_INFINITY;
                }
            }
        }
        return new Quantity(written.unit.dimension(), least, most, start, end);
    }

    private @Nullable Bound boundOf(int start, int end) {
        int before = start;
        while (before > 0 && plain.charAt(before - 1) == ' ') {
            before--;
        }
        int after = skipBlank(end);
        for (var bound : Units.BOUNDS) {
            int at = bound.isBefore() ? before - bound.words().length() : after;
            if (small.startsWith(bound.words(), at)
                    && (!bound.isBefore() || at == 0 || !isLatin(at - 1) || !isLatin(at))) {
                return bound;
            }
        }
        return null;
    }

    /// The longest unit that follows the number, after a blank or without one.
    private @Nullable Written unitAt(Number number) {
        int start = skipBlank(number.end);
        for (int length = Math.min(Units.LONGEST, plain.length() - start); length > 0; length--) {
            int end = start + length;
            var symbol = Units.SYMBOLS.get(plain.substring(start, end));
            var unit = symbol != null ? symbol : Units.NAMES.get(small.substring(start, end));
            if (unit != null && isWhole(end) && isNear(unit, number.start, end)) {
                return new Written(unit, end);
            }
        }
        return null;
    }

    /// Whether the unit does not go on: nm in nmol, m in m/s, トン in トンネル.
    private boolean isWhole(int end) {
        if (end == plain.length()) {
            return true;
        }
        char last = plain.charAt(end - 1);
        char next = plain.charAt(end);
        if (isKatakana(last)) {
            return !isKatakana(next);
        }
        if (!isLatin(end - 1) && last != 'μ') {
            return true;
        }
        boolean isDivided = "/·・".indexOf(next) >= 0 && isLatin(end + 1);
        return !isLatin(end) && !isDivided && "^⁻¹²³".indexOf(next) < 0;
    }

    private boolean isNear(Unit unit, int start, int end) {
        var near = unit.near();
        return near == null
                || near.matcher(plain)
                        .region(Math.max(0, start - NEAR), Math.min(plain.length(), end + NEAR))
                        .find();
    }

    private int skipBlank(int at) {
        return at < plain.length() && plain.charAt(at) == ' ' ? at + 1 : at;
    }

    private boolean isLatin(int at) {
        if (at >= plain.length()) {
            return false;
        }
        char letter = plain.charAt(at);
        return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }

    private static boolean isKatakana(char letter) {
        return letter >= 'ァ' && letter <= 'ー';
    }
}
