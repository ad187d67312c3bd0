package kakehashi.clearance.form;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All forms and versions of lists there are: ours, and those an installation added. What cannot be read stops the
/// start.
@Startup
@ApplicationScoped
public class Forms {

    /// Laws come into force at midnight in Japan.
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final List<String> SHIPPED = List.of("/clearance/form-2025-10-09.txt", "/clearance/lists.txt");

    private final List<Form> forms;
    private final List<ControlList> lists;

    /// @throws IllegalArgumentException naming what no form can be read from
    Forms(ClearanceConfig config) {
        var texts = Stream.concat(
                        SHIPPED.stream().map(Forms::shipped),
                        config.directory().stream().flatMap(directory -> added(Path.of(directory))))
                .map(FormText::new)
                .toList();
        forms = texts.stream().flatMap(text -> text.forms().stream()).toList();
        lists = texts.stream().flatMap(text -> text.lists().stream()).toList();
    }

    /// What is asked at a moment. The latest version that has begun counts; of two of one day, the one added last.
    public Edition at(Instant moment) {
        var day = moment.atZone(JAPAN).toLocalDate();
        var form = latest(forms, Form::from, day);
        var ids = lists.stream().map(ControlList::id).distinct().sorted();
        return new Edition(
                form,
                ids.flatMap(id -> lists.stream()
                                .filter(list ->
                                        list.id().equals(id) && !list.from().isAfter(day))
                                .reduce((one, other) -> other.from().isBefore(one.from()) ? one : other)
                                .stream())
                        .filter(list -> form.asks(list.question()))
                        .toList());
    }

    /// What was asked at another time.
    ///
    /// @param listVersions by list
    public Edition of(String form, Map<String, String> listVersions) {
        return new Edition(
                forms.stream()
                        .filter(each -> each.version().equals(form))
                        .reduce((_, last) -> last)
                        .orElseGet(() -> Form.lost(form)),
                lists.stream()
                        .filter(list -> list.version().equals(listVersions.get(list.id())))
                        .sorted(Comparator.comparing(ControlList::id))
                        .toList());
    }

    private static <T> T latest(List<T> all, Function<T, LocalDate> from, LocalDate day) {
        return all.stream()
                .filter(each -> !from.apply(each).isAfter(day))
                .reduce((one, other) -> from.apply(other).isBefore(from.apply(one)) ? one : other)
                .orElse(all.getFirst());
    }

    private static String shipped(String name) {
        try (InputStream in = Objects.requireNonNull(Forms.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> added(Path directory) {
        try (var files = Files.list(directory)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Forms::read)
                    .collect(Collectors.toList())
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
