package kakehashi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;

/// Pictures as people send them.
public final class Images {

    private static final int MARKER = 2;

    private Images() {}

    public static byte[] png() {
        return png(40, 30);
    }

    public static byte[] png(int width, int height) {
        return encoded("png", width, height);
    }

    public static byte[] encoded(String form, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width / 2, height / 2); // top left, so that a turn can be seen
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            assertThat(ImageIO.write(image, form, out)).isTrue();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A JPEG as a telephone held upright writes it: the picture lies on its side, and beside the turn to make there
    /// is `note`. Source: Exif 2.32, tags 0x0112 (orientation 6: turn right) and 0x010E (description).
    public static byte[] photograph(int width, int height, String note) {
        var jpeg = encoded("jpg", width, height);
        var text = (note + "\0").getBytes(StandardCharsets.UTF_8);
        int firstFree = 8 + 2 + 2 * 12 + 4;
        var exif = ByteBuffer.allocate(6 + firstFree + text.length).order(ByteOrder.LITTLE_ENDIAN);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("II".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 42).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x010E).putShort((short) 2).putInt(text.length).putInt(firstFree);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(6);
        exif.putInt(0).put(text);
        var segment = ByteBuffer.allocate(MARKER + 2 + exif.capacity());
        segment.put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) (2 + exif.capacity()))
                .put(exif.array());
        var whole = ByteBuffer.allocate(jpeg.length + segment.capacity());
        return whole.put(jpeg, 0, MARKER)
                .put(segment.array())
                .put(jpeg, MARKER, jpeg.length - MARKER)
                .array();
    }

    /// A picture that its own coordinator sent for a seed.
    public static UUID keptFor(Made seed) {
        var answer =
                People.COORDINATOR.asks().contentType("image/png").body(png()).post(seed.path() + "/images");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return UUID.fromString(answer.path("image"));
    }
}
