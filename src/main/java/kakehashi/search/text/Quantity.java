package kakehashi.search.text;

import java.util.List;

/// A number with its unit, or a range of them, as a text has it.
///
/// A value stands for all values that round to it, at most a twentieth to either side: 473 K is 472.5 to 473.5 K.
///
/// @param dimension as `search/units.tsv` names it
/// @param least     in the SI unit of the dimension; -∞ for 200℃以下
/// @param most      in the SI unit of the dimension; ∞ for 200℃以上
/// @param start     place in the text, with the words that bound it
public record Quantity(String dimension, double least, double most, int start, int end) {

    /// All quantities of a text, in its order. Years, counts, levels and numbers of things have no unit of the table
    /// and are none.
    public static List<Quantity> of(String text) {
        return new QuantityReader(text).all();
    }

    /// Whether some value is in both.
    public boolean meets(Quantity other) {
        return meets(other.dimension, other.least, other.most);
    }

    public boolean meets(String otherDimension, double otherLeast, double otherMost) {
        return dimension.equals(otherDimension) && least < otherMost && otherLeast < most;
    }

    /// Whether it tells little by itself, as a share of something does.
    public boolean tellsLittle() {
        return Units.LITTLE.contains(dimension);
    }

    /// Whether it has both ends.
    public boolean isBounded() {
        return Double.isFinite(least) && Double.isFinite(most);
    }
}
