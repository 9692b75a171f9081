package dev.uketsuke.attachment;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes the contents of files that were erased together with what they were sent for; tries until it is done. */
@Component
final class ErasedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ErasedFiles.class);
    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final AttachmentStore store;

    ErasedFiles(JdbcClient jdbc, AttachmentStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    @Scheduled(fixedDelayString = "PT10S")
    void delete() {
        try {
            jdbc.sql("select id from erased_file order by id limit ?")
                    .param(BATCH)
                    .query(String.class)
                    .list()
                    .forEach(this::delete);
        } catch (DataAccessException e) {
            LOG.warn(
                    "The database did not answer while erased files were looked for: {}",
                    e.getClass().getName());
        }
    }

    private void delete(String id) {
        try {
            store.discard(id);
            jdbc.sql("delete from erased_file where id = ?").param(id).update();
        } catch (IOException e) {
            LOG.warn(
                    "An erased file is still stored and will be tried again: {}",
                    e.getClass().getName());
        }
    }
}
