package kakehashi.search.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    private static final double SLIGHTLY = 1e-6;

    @ParameterizedTest
    @CsvSource({
        // text, as it stands there, dimension, least, most
        "耐熱温度は473 Kである, 473 K, temperature, 472.5, 473.5",
        "200℃以上で使える, 200℃以上, temperature, 472.65, Infinity",
        "２００°C を超える, ２００°C を超える, temperature, 473.65, Infinity",
        "-40〜85℃で動く, -40〜85℃, temperature, 232.65, 358.65",
        "焼結温度は900度, 900度, temperature, 1172.65, 1173.65",
        "150℃から250℃まで, 150℃から250℃, temperature, 422.65, 523.65",
        "20±5℃, 20±5℃, temperature, 288.15, 298.15",
        "up to 30 kW, up to 30 kW, power, -Infinity, 30500",
        "at least 1.5 MPa, at least 1.5 MPa, pressure, 1450000, Infinity",
        "0.1–1 MPa, 0.1–1 MPa, pressure, 95000, 1050000",
        "0.1～1ＭＰａ, 0.1～1ＭＰａ, pressure, 95000, 1050000",
        "10⁻³ Pa, 10⁻³ Pa, pressure, 0.00095, 0.00105",
        "2.5×10^-3 Pa, 2.5×10^-3 Pa, pressure, 0.00245, 0.00255",
        "10 kW以下の出力, 10 kW以下, power, -Infinity, 10500",
        "10 kW未満, 10 kW未満, power, -Infinity, 9500",
        "厚さ5μm, 5μm, length, 4.75e-6, 5.25e-6",
        "厚さ5µm, 5µm, length, 4.75e-6, 5.25e-6",
        "厚さ5㎛, 5㎛, length, 4.75e-6, 5.25e-6",
        "500ナノメートルの光, 500ナノメートル, length, 499.5e-9, 500.5e-9",
        "a film of 5 to 10 nm thickness, 5 to 10 nm, length, 4.75e-9, 10.5e-9",
        "from 100 nm to 1 μm, 100 nm to 1 μm, length, 99.5e-9, 1.05e-6",
        "歩留まり30％, 30％, share, 0.295, 0.305",
        "more than 99.5 wt% pure, more than 99.5 wt%, share, 0.9955, Infinity",
        "'1,000 rpm', '1,000 rpm', rotation, 16.6583333333, 16.675",
        "3.2 g/cm³, 3.2 g/cm³, density, 3150, 3250",
        "0 ℃, 0 ℃, temperature, 272.65, 273.65",
    })
    void readsANumberWithItsUnit(String text, String written, String dimension, double least, double most) {
        var quantities = Quantity.of(text);

        assertThat(quantities).hasSize(1);
        var quantity = quantities.getFirst();
        assertThat(text.substring(quantity.start(), quantity.end())).isEqualTo(written);
        assertThat(quantity.dimension()).isEqualTo(dimension);
        near(quantity.least(), least);
        near(quantity.most(), most);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年度に5社と3件",
                "TRL5から第2段階へ",
                "TRL 4–6",
                "90度回転する",
                "A4の紙、4Kの映像、3D造形、3Mの膜",
                "in the 1990s",
                "10 nmol/xx",
                "長さ5トンネル",
                "CO2 5",
                "10 m/xyz",
                "℃",
                "",
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(Quantity.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "200℃, 473 K, true",
        "200℃以上, 150–250 ℃, true",
        "200℃以上, 耐熱 180 ℃, false",
        "10 kW以下, 9 kW, true",
        "10 kW以下, 10 kW, true",
        "10 kW未満, 10 kW, false",
        "10 kWを超える, 10 kW, false",
        "10 kW以上, 10000 W, true",
        "5 nm, 5 nm, true",
        "5 nm, 6 nm, false",
        "5 nm, 0.005 μm, true",
        "0 ℃, 273 K, true",
        "5 V, 5 A, false",
    })
    void meetsWhatHasAValueInCommon(String one, String other, boolean meets) {
        var first = Quantity.of(one).getFirst();
        var second = Quantity.of(other).getFirst();

        assertThat(first.meets(second)).isEqualTo(meets);
        assertThat(second.meets(first)).isEqualTo(meets);
    }

    @ParameterizedTest
    @CsvSource({"10 kWの電源で200℃まで加熱し5 MPaで押す, 10 kW|200℃まで|5 MPa", "5 nm、10 nm, 5 nm|10 nm"})
    void readsOneAfterTheOther(String text, String written) {
        assertThat(Quantity.of(text).stream()
                        .map(quantity -> text.substring(quantity.start(), quantity.end()))
                        .collect(Collectors.joining("|")))
                .isEqualTo(written);
    }

    private static void near(double value, double expected) {
        if (Double.isInfinite(expected)) {
            assertThat(value).isEqualTo(expected);
        } else {
            assertThat(value).isCloseTo(expected, within(Math.abs(expected) * SLIGHTLY));
        }
    }
}
