package kakehashi.bench;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// Something that takes seeds in and finds those for a text: the product, and what it is compared with.
interface Contender extends Closeable {

    int TOP = 10;

    String name();

    /// Takes seeds in, in the form of the import.
    void add(List<String> seeds) throws IOException, InterruptedException;

    /// Waits until all that was taken in can be found.
    void settle() throws IOException, InterruptedException;

    /// Waits until what was taken in lies close together, as it does after a while of rest: one segment for each.
    void pack() throws IOException, InterruptedException;

    /// @return titles of the best ten, the best first
    List<String> find(String text) throws IOException, InterruptedException;

    /// On disk.
    long bytes() throws IOException, InterruptedException;
}
