package kakehashi.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.testing.Images;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    @ParameterizedTest
    @CsvSource({
        "png,   40,   30,   40,   30",
        "jpg, 2400, 1200, 2400, 1200",
        "png, 3000, 1000, 2400,  800",
        "jpg, 1000, 4800,  500, 2400",
    })
    void keepsTheFormAndFitsScreens(String form, int width, int height, int keptWidth, int keptHeight)
            throws IOException {
        var picture = Picture.from(Images.encoded(form, width, height));

        assertThat(picture.form().mediaType()).isEqualTo(form.equals("jpg") ? "image/jpeg" : "image/png");
        assertThat(picture.width()).isEqualTo(keptWidth);
        assertThat(picture.height()).isEqualTo(keptHeight);
        var read = read(picture);
        assertThat(read.getWidth()).isEqualTo(keptWidth);
        assertThat(read.getHeight()).isEqualTo(keptHeight);
    }

    @Test
    void turnsAPhotographUprightAndForgetsWhatElseItTells() throws IOException {
        var sent = Images.photograph(400, 200, "35.6895N 139.6917E");
        assertThat(text(sent)).contains("35.6895N");

        var picture = Picture.from(sent);

        assertThat(text(picture.content())).doesNotContain("35.6895N").doesNotContain("Exif");
        assertThat(picture.width()).isEqualTo(200);
        assertThat(picture.height()).isEqualTo(400);
        var upright = read(picture);
        assertThat(isBlue(upright, 180, 20)).isTrue(); // top left came to the top right
        assertThat(isBlue(upright, 20, 20)).isFalse();
    }

    @Test
    void keepsThePixelsOfADrawing() throws IOException {
        var drawing = read(Picture.from(Images.png()));

        assertThat(new Color(drawing.getRGB(2, 2))).isEqualTo(Color.BLUE);
        assertThat(new Color(drawing.getRGB(38, 28))).isEqualTo(Color.ORANGE);
    }

    @Test
    void drawsTheSameFromTheSame() {
        assertThat(Picture.from(Images.png()).content())
                .isEqualTo(Picture.from(Images.png()).content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7", "GIF89a"})
    void refusesWhatIsNoPicture(String content) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), "not-an-image");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void refusesOtherForms(String form) {
        assertRefused(Images.encoded(form, 40, 30), "not-an-image");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void refusesBrokenOnes(String form) {
        var whole = Images.encoded(form, 300, 300);

        assertRefused(Arrays.copyOf(whole, 60), "not-an-image");
    }

    /// A small file may hold a picture that fills the memory: its head tells, before any pixel is read.
    @Test
    void refusesTooManyPixels() {
        var bomb = Images.png(2, 2);
        bomb[16 + 2] = (byte) 0x30; // width 12,290 and height 12,290 in the head. Source: PNG, IHDR
        bomb[20 + 2] = (byte) 0x30;

        assertRefused(bomb, "too-many-pixels");
    }

    private static void assertRefused(byte[] sent, String code) {
        assertThatThrownBy(() -> Picture.from(sent)).isInstanceOfSatisfying(Refused.class, refused -> {
            var refusal = (ContentRefusal.Invalid) refused.refusal();
            assertThat(refusal.violations())
                    .singleElement()
                    .satisfies(one -> assertThat(one.code()).isEqualTo(code));
        });
    }

    private static BufferedImage read(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.content()));
    }

    private static boolean isBlue(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return colour.getBlue() > colour.getRed();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
