package kakehashi.exchange;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// A table for spreadsheets: with a byte order mark and CRLF, as Excel wants it, and no cell a formula.
public final class CsvTable implements Closeable {

    private final CSVPrinter rows;

    public CsvTable(OutputStream out, List<String> columns) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        rows = new CSVPrinter(text, CSVFormat.RFC4180);
        rows.printRecord(columns.stream().map(FormulaGuard::guarded));
    }

    public void add(List<String> cells) throws IOException {
        rows.printRecord(cells.stream().map(FormulaGuard::guarded));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
