package kakehashi.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A page of the documentation whose commands a reader can copy one after the other.
///
/// A block marked `sh` is run; a block marked `text` right after it is what the reader must then see, where `…` stands
/// for anything, and on a line of its own for any number of lines. Blocks with other marks are only read.
///
/// @param steps in the order of the page
public record Walkthrough(Path page, List<Step> steps) {

    /// The address that pages name, as a product started without options has it.
    private static final String ADDRESS = "http://localhost:8080";

    private static final Pattern BLOCK =
            Pattern.compile("^```(sh|text)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final int PATIENCE_SECONDS = 120;

    /// @param commands as the reader copies them
    /// @param shown    what the page says they print; empty when it says nothing
    public record Step(String commands, String shown) {}

    public static Walkthrough of(Path page) throws IOException {
        var steps = new ArrayList<Step>();
        var text = Files.readString(page);
        var blocks = BLOCK.matcher(text);
        int end = 0;
        while (blocks.find()) {
            if (blocks.group(1).equals("sh")) {
                steps.add(new Step(blocks.group(2), ""));
            } else if (!steps.isEmpty() && text.substring(end, blocks.start()).isBlank()) {
                steps.add(new Step(steps.removeLast().commands, blocks.group(2)));
            }
            end = blocks.end();
        }
        return new Walkthrough(page, List.copyOf(steps));
    }

    /// Runs all commands in one shell, in an empty directory, against the product at `address`.
    ///
    /// @return what each step printed, in order
    /// @throws AssertionError when a command fails; the message ends with what it printed
    public List<String> run(String address) throws IOException, InterruptedException {
        var directory = Files.createTempDirectory("walkthrough");
        var script = new StringBuilder("set -euo pipefail\n");
        for (int i = 0; i < steps.size(); i++) {
            script.append("{\n%s} > step-%d.out\n".formatted(steps.get(i).commands, i));
        }
        var process = new ProcessBuilder("bash", "-c", script.toString().replace(ADDRESS, address))
                .directory(directory.toFile())
                .redirectError(directory.resolve("errors").toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        var printed = printed(directory);
        if (!ended || process.exitValue() != 0) {
            throw new AssertionError("%s, block %d:%n%s%n%s%n%s"
                    .formatted(
                            page,
                            printed.size(),
                            steps.get(Math.max(0, printed.size() - 1)).commands,
                            String.join("", printed),
                            Files.readString(directory.resolve("errors"))));
        }
        return printed;
    }

    /// The form that the output of a step must have.
    public static Pattern form(String shown) {
        var form = new StringBuilder();
        for (var line : shown.lines().toList()) {
            form.append(line.equals("…") ? "(?:.*\\n)*" : Pattern.quote(line).replace("…", "\\E.*\\Q") + "\\h*\\n");
        }
        return Pattern.compile(form.toString());
    }

    private List<String> printed(Path directory) throws IOException {
        var printed = new ArrayList<String>();
        for (int i = 0; i < steps.size() && Files.exists(directory.resolve("step-%d.out".formatted(i))); i++) {
            printed.add(Files.readString(directory.resolve("step-%d.out".formatted(i))));
        }
        return printed;
    }
}
