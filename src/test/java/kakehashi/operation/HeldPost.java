package kakehashi.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Stands between the product and a mail server. It can keep back the server's word that it has a mail, so that the
/// product is killed when the mail is out and the product does not know it.
final class HeldPost implements AutoCloseable {

    private static final int CHUNK = 16_384;
    /// Ends a mail. Source: RFC 5321 §4.1.1.4.
    private static final String END_OF_MAIL = "\r\n.\r\n";
    private static final long LOOK_MILLIS = 10;

    private final ServerSocket door;
    private final int server;
    private final Duration pause;
    private final Semaphore kept = new Semaphore(0);
    private volatile boolean holds;

    /// @param server port of the mail server
    /// @param pause  how long each mail takes it
    HeldPost(int server, Duration pause) throws IOException {
        this.server = server;
        this.pause = pause;
        this.door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /// From now on the product hears of no mail that it arrived.
    void hold() {
        kept.drainPermits();
        holds = true;
    }

    /// Waits until a mail has arrived of which the product does not hear.
    ///
    /// @return false when none came in time
    boolean awaitKept(Duration patience) throws InterruptedException {
        return kept.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    void release() {
        holds = false;
    }

    @Override
    public void close() throws IOException {
        release();
        door.close();
    }

    private void open() {
        try {
            while (true) {
                var product = door.accept();
                var mail = new Socket(InetAddress.getLoopbackAddress(), server);
                var arrives = new AtomicBoolean();
                Thread.ofVirtual().start(() -> pass(product, mail, arrives));
                Thread.ofVirtual().start(() -> answer(mail, product, arrives));
            }
        } catch (IOException _) {
            // closed
        }
    }

    private static void pass(Socket product, Socket mail, AtomicBoolean arrives) {
        try (product;
                mail) {
            var said = "";
            for (var part = part(product.getInputStream()); part.length > 0; part = part(product.getInputStream())) {
                said += new String(part, StandardCharsets.ISO_8859_1);
                said = said.substring(Math.max(0, said.length() - END_OF_MAIL.length()));
                arrives.set(said.equals(END_OF_MAIL));
                write(part, mail.getOutputStream());
            }
        } catch (IOException _) {
            // the product was killed
        }
    }

    private void answer(Socket mail, Socket product, AtomicBoolean arrives) {
        try (product;
                mail) {
            for (var part = part(mail.getInputStream()); part.length > 0; part = part(mail.getInputStream())) {
                if (arrives.getAndSet(false)) {
                    Thread.sleep(pause);
                    while (holds) {
                        kept.release();
                        Thread.sleep(LOOK_MILLIS);
                    }
                }
                write(part, product.getOutputStream());
            }
        } catch (IOException | InterruptedException _) {
            // the product was killed
        }
    }

    private static byte[] part(InputStream in) throws IOException {
        var part = new byte[CHUNK];
        int length = in.read(part);
        return Arrays.copyOf(part, Math.max(0, length));
    }

    private static void write(byte[] part, OutputStream out) throws IOException {
        out.write(part);
        out.flush();
    }
}
