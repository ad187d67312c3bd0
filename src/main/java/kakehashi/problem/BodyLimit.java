package kakehashi.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Refuses bodies over 1 MiB while they are read. Files are read by their own room, which streams them.
@Provider
@Priority(Priorities.ENTITY_CODER) // before whoever reads the body
class BodyLimit implements ReaderInterceptor {

    static final long BYTES = 1 << 20;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() != InputStream.class) {
            context.setInputStream(new Counted(context.getInputStream()));
        }
        return context.proceed();
    }

    /// Counts what is read.
    private static final class Counted extends FilterInputStream {

        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int next = super.read(into, offset, length);
            count(Math.max(next, 0));
            return next;
        }

        private void count(int more) {
            read += more;
            if (read > BYTES) {
                throw new Refused(new ContentRefusal.BodyTooLarge(BYTES));
            }
        }
    }
}
