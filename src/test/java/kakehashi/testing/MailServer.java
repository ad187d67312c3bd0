package kakehashi.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;

/// A real mail server on loopback, for the mailer named `real`; the product's own mailer is a mock in tests.
public class MailServer implements QuarkusTestResourceLifecycleManager {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /// What has arrived so far.
    public static List<MimeMessage> received() {
        return List.of(SERVER.getReceivedMessages());
    }

    @Override
    public Map<String, String> start() {
        SERVER.start();
        return Map.of(
                "quarkus.mailer.real.mock", "false",
                "quarkus.mailer.real.host", "127.0.0.1",
                "quarkus.mailer.real.port", String.valueOf(SERVER.getSmtp().getPort()),
                "quarkus.mailer.real.start-tls", "DISABLED");
    }

    @Override
    public void stop() {
        SERVER.stop();
    }
}
