package kakehashi.seed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import net.coobird.thumbnailator.Thumbnails;
import org.jspecify.annotations.Nullable;

/// A picture drawn anew from one that was sent: upright, of a size for screens, and nothing in it but its pixels, since
/// photographs carry places, names and times that nobody meant to publish.
///
/// @param width   in pixels, at most [#SIDE]
/// @param height  in pixels, at most [#SIDE]
/// @param content the encoded file
record Picture(Form form, int width, int height, byte[] content) {

    /// Lines and small letters stay readable on the widest screens.
    static final int SIDE = 2_400;

    /// Four bytes each while a picture is read; a page scanned at 600 dpi has 35 million.
    static final int MEGAPIXELS = 40;

    private static final double JPEG_QUALITY = 0.9;
    private static final int MILLION = 1_000_000;

    /// What may be sent, and is kept in the same form.
    enum Form {
        PNG,
        JPEG;

        String mediaType() {
            return "image/" + name().toLowerCase(Locale.ROOT);
        }
    }

    private record Header(Form form, int width, int height) {}

    /// @throws Refused [ContentRefusal.Invalid] when it is no picture of a known form, broken, or has too many pixels
    static Picture from(byte[] sent) {
        var header = header(sent);
        if (header == null) {
            throw refused("not-an-image", Map.of());
        }
        if ((long) header.width * header.height > (long) MEGAPIXELS * MILLION) {
            throw refused("too-many-pixels", Map.of("max", MEGAPIXELS));
        }
        try {
            return drawn(header, sent);
        } catch (IOException | RuntimeException broken) {
            // The decoders of the JDK throw many kinds of runtime exceptions at damaged files.
            throw refused("not-an-image", Map.of());
        }
    }

    private static Picture drawn(Header header, byte[] sent) throws IOException {
        boolean fits = Math.max(header.width, header.height) <= SIDE;
        var drawing = Thumbnails.of(new ByteArrayInputStream(sent));
        var image = (fits ? drawing.scale(1) : drawing.size(SIDE, SIDE)).asBufferedImage();
        var out = new ByteArrayOutputStream();
        var encoding = Thumbnails.of(image).scale(1).outputFormat(header.form.name());
        (header.form == Form.JPEG ? encoding.outputQuality(JPEG_QUALITY) : encoding).toOutputStream(out);
        return new Picture(header.form, image.getWidth(), image.getHeight(), out.toByteArray());
    }

    /// What the first bytes say, whatever the sender called it.
    private static @Nullable Header header(byte[] sent) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            var readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? header(readers.next(), in) : null;
        } catch (IOException | RuntimeException broken) {
            return null;
        }
    }

    private static @Nullable Header header(ImageReader reader, MemoryCacheImageInputStream in) throws IOException {
        try {
            reader.setInput(in);
            var name = reader.getFormatName().toUpperCase(Locale.ROOT);
            for (var form : Form.values()) {
                if (form.name().equals(name)) {
                    return new Header(form, reader.getWidth(0), reader.getHeight(0));
                }
            }
            return null;
        } finally {
            reader.dispose();
        }
    }

    private static Refused refused(String code, Map<String, Object> facts) {
        return new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody("", code, facts))));
    }
}
