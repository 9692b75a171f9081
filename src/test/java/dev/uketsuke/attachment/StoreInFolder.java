package dev.uketsuke.attachment;

import dev.uketsuke.privacy.SecretGuard;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** Files as the application keeps them, for tests of other packages. */
public final class StoreInFolder {
    private StoreInFolder() {}

    public static AttachmentStore in(Path data, JdbcClient jdbc) {
        return CheckedStore.in(
                data, jdbc, new SecretGuard(), Clock.systemUTC(), DataSize.ofMegabytes(1), VirusScanner.NONE);
    }
}
