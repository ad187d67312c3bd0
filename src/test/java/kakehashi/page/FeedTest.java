package kakehashi.page;

import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// Feeds of the public catalogue.
@QuarkusTest
class FeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void isAtomWithStableIdsAndTimes() throws Exception {
        var first = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("配信する<素材> & 一"));
        var second = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("配信する素材二"));
        Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.seed("配信する素材、下書き"));
        eventually(() -> assertThat(ids("配信する素材")).hasSize(2));

        var answer = feed("配信する素材");
        var feed = document(answer);

        assertThat(answer.contentType()).startsWith("application/atom+xml");
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
        assertThat(texts(feed, "id"))
                .containsExactly(
                        texts(document(feed("配信する素材")), "id").getFirst(),
                        "urn:uuid:" + second.id(),
                        "urn:uuid:" + first.id());
        assertThat(texts(feed, "title").getLast()).isEqualTo("配信する<素材> & 一");
        assertThat(texts(feed, "title").getFirst()).contains("配信する素材");
        var times = texts(feed, "updated").stream().map(Instant::parse).toList();
        assertThat(times).hasSize(3);
        assertThat(times.getFirst()).isEqualTo(times.get(1));
        assertThat(texts(feed, "name")).isNotEmpty();
        assertThat(link(feed, "self")).contains("/api/v1/feeds/catalogue?");
        assertThat(answer.asString()).doesNotContain("下書き");
    }

    @Test
    void isTheSameWhoeverAsks() throws Exception {
        Api.draft(People.COMPANY, RecordKind.NEED, Sheets.need("配信しないニーズ"));
        var hidden = Api.published(
                People.COMPANY, RecordKind.NEED, Sheets.with(Sheets.need("匿名で配信するニーズ"), "anonymous", true));
        eventually(() -> assertThat(ids("匿名で配信するニーズ")).containsExactly("urn:uuid:" + hidden.id()));

        var nobody = feed("匿名で配信するニーズ").asString();
        var owner = People.COMPANY.asks().queryParam("q", "匿名で配信するニーズ").get("/feeds/catalogue");

        assertThat(owner.asString()).isEqualTo(nobody).doesNotContain("アオゾラ").doesNotContain("配信しない");
    }

    @Test
    void forgetsAtOnceWhatIsWithdrawn() {
        var seed = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("配信をやめる素材"));
        eventually(() -> assertThat(ids("配信をやめる素材")).hasSize(1));

        seed.after(each -> each.withdraw(People.COORDINATOR));

        assertThat(ids("配信をやめる素材")).isEmpty();
    }

    @Test
    void isAtomWithoutEntriesToo() throws Exception {
        var feed = document(feed("どこにもない言葉\u0001" + "の配信"));

        assertThat(texts(feed, "id")).hasSize(1);
        assertThat(texts(feed, "updated")).containsExactly("1970-01-01T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"?trl=x, trl, wrong-form", "?kind=patent, kind, unknown-code", "?language=fr, language, unknown-code"})
    void refusesConditionsThatAreNone(String query, String parameter, String code) {
        assertViolation(People.NOBODY.asks().get("/feeds/catalogue" + query), 422, parameter, code);
    }

    private static Response feed(String words) {
        return People.NOBODY.asks().queryParam("q", words).get("/feeds/catalogue");
    }

    private static List<String> ids(String words) {
        try {
            return texts(document(feed(words)), "id").stream().skip(1).toList();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private static Document document(Response answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.asString())));
    }

    private static List<String> texts(Document feed, String name) {
        var found = feed.getElementsByTagNameNS(ATOM, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> found.item(at).getTextContent())
                .toList();
    }

    private static String link(Document feed, String rel) {
        var found = feed.getElementsByTagNameNS(ATOM, "link");
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .filter(link -> link.getAttribute("rel").equals(rel))
                .map(link -> link.getAttribute("href"))
                .findFirst()
                .orElse("");
    }
}
