package kakehashi.pairing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jboss.logging.Logger;

/// Where a pairing outlives its process: one file, replaced as a whole. What cannot be read counts as not there.
///
/// Form: all numbers big-endian; number of the form, measure, two moments, both sides, both shortlists, CRC-32.
final class PairingFile {

    private static final Logger LOG = Logger.getLogger(PairingFile.class);

    /// Raised with every change of the form.
    private static final int FORM = 1;

    private static final int BUFFER = 1 << 20;

    private final Path path;
    private final Widths widths;

    PairingFile(Path path, Widths widths) {
        this.path = path;
        this.widths = widths;
    }

    /// Readers see the earlier one whole or this one whole.
    void write(Pairing pairing) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            var fresh = path.resolveSibling(path.getFileName() + ".new");
            var sum = new CRC32();
            try (var file = new BufferedOutputStream(Files.newOutputStream(fresh), BUFFER);
                    var out = new DataOutputStream(
                            new BufferedOutputStream(new CheckedOutputStream(file, sum), BUFFER))) {
                out.writeInt(FORM);
                out.writeUTF(pairing.measure());
                out.writeLong(pairing.wholeAt().toEpochMilli());
                out.writeLong(pairing.at().toEpochMilli());
                pairing.needs().write(out);
                pairing.seeds().write(out);
                pairing.ofNeeds().write(out);
                pairing.ofSeeds().write(out);
                out.flush();
                out.writeLong(sum.getValue());
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// [Pairing#none] when there is none that is whole.
    Pairing read() {
        var sum = new CRC32();
        try (var in = new DataInputStream(
                new CheckedInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER), sum))) {
            return read(in, sum);
        } catch (NoSuchFileException e) {
            return Pairing.none(widths);
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The pairs at %s cannot be used and will be found again: %s", path, e.getMessage());
            return Pairing.none(widths);
        }
    }

    private Pairing read(DataInputStream in, CRC32 sum) throws IOException {
        if (in.readInt() != FORM) {
            throw new IOException("another form");
        }
        var pairing = new Pairing(
                in.readUTF(),
                Instant.ofEpochMilli(in.readLong()),
                Instant.ofEpochMilli(in.readLong()),
                Side.read(in),
                Side.read(in),
                Shortlists.read(in, widths.seedsKept()),
                Shortlists.read(in, widths.needsKept()));
        long seen = sum.getValue();
        if (in.readLong() != seen) {
            throw new IOException("damaged");
        }
        return pairing;
    }
}
