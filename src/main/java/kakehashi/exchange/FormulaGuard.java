package kakehashi.exchange;

/// Keeps spreadsheets from running what is only text.
///
/// Source: OWASP, CSV injection; with the full-width forms that Japanese spreadsheets fold.
final class FormulaGuard {

    private static final String DANGEROUS = "=+-@\t\r＝＋－＠";
    private static final char GUARD = '\'';

    private FormulaGuard() {}

    /// A cell that no spreadsheet takes for a formula.
    static String guarded(String cell) {
        return isDangerous(cell, 0) || isGuarded(cell) ? GUARD + cell : cell;
    }

    /// What [#guarded] was given.
    static String unguarded(String cell) {
        return isGuarded(cell) ? cell.substring(1) : cell;
    }

    private static boolean isGuarded(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD && (isDangerous(cell, 1) || cell.startsWith("''"));
    }

    private static boolean isDangerous(String cell, int at) {
        return cell.length() > at && DANGEROUS.indexOf(cell.charAt(at)) >= 0;
    }
}
