package dev.uketsuke.requester;

import dev.uketsuke.dialog.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables {@code requester} and {@code requester_detail}; a change joins the caller's transaction. */
@Component
public class StoredRequesters implements Requesters {
    private static final String REMEMBERED = "remembered";
    private static final String SIGNED_IN = "signed-in";

    private final JdbcClient jdbc;

    public StoredRequesters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Profile find(Identity who) {
        var found = new Found();
        jdbc.sql("""
                        select r.consent_at, r.consent_wording, d.source, d.slot, d.content
                        from requester r left join requester_detail d on d.channel = r.channel and d.requester = r.id
                        where r.channel = ? and r.id = ? order by d.place""").params(who.channel(), who.id()).query(found::row);
        return found.profile();
    }

    @Override
    @Transactional
    public void remember(Identity who, Map<Slot, List<String>> details, Consent consent) {
        lock(who);
        jdbc.sql("update requester set consent_at = ?, consent_wording = ? where channel = ? and id = ?")
                .params(
                        consent.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                        consent.wording(),
                        who.channel(),
                        who.id())
                .update();
        replace(who, REMEMBERED, details);
    }

    @Override
    @Transactional
    public void refresh(Identity who, Map<Slot, List<String>> details) {
        var consents = jdbc.sql(
                        "select id from requester where channel = ? and id = ? and consent_at is not null for update")
                .params(who.channel(), who.id())
                .query(String.class)
                .optional();
        if (consents.isPresent()) {
            replace(who, REMEMBERED, details);
        }
    }

    @Override
    @Transactional
    public void signedIn(Identity who, Map<Slot, List<String>> details) {
        lock(who);
        replace(who, SIGNED_IN, details);
    }

    @Override
    @Transactional
    public void forget(Identity who) {
        jdbc.sql("select id from requester where channel = ? and id = ? for update")
                .params(who.channel(), who.id())
                .query(String.class)
                .optional();
        jdbc.sql("delete from requester_detail where channel = ? and requester = ?")
                .params(who.channel(), who.id())
                .update();
        jdbc.sql("delete from requester where channel = ? and id = ?")
                .params(who.channel(), who.id())
                .update();
    }

    /** Two changes about one person at the same time come one after the other. */
    private void lock(Identity who) {
        jdbc.sql("insert into requester (channel, id) values (?, ?) on conflict do nothing")
                .params(who.channel(), who.id())
                .update();
        jdbc.sql("select id from requester where channel = ? and id = ? for update")
                .params(who.channel(), who.id())
                .query(String.class)
                .single();
    }

    private void replace(Identity who, String source, Map<Slot, List<String>> details) {
        jdbc.sql("delete from requester_detail where channel = ? and requester = ? and source = ?")
                .params(who.channel(), who.id(), source)
                .update();
        PersonalDetails.of(details).forEach((slot, values) -> {
            for (int place = 0; place < values.size(); place++) {
                jdbc.sql("""
                                insert into requester_detail (channel, requester, source, slot, place, content)
                                values (?, ?, ?, ?, ?, ?)""")
                        .params(who.channel(), who.id(), source, slot.name(), place, values.get(place))
                        .update();
            }
        });
    }

    /** A profile as its rows come in. */
    private static final class Found {
        private final Map<Slot, List<String>> remembered = new HashMap<>();
        private final Map<Slot, List<String>> signedIn = new HashMap<>();
        private @Nullable Consent consent;

        void row(ResultSet row) throws SQLException {
            var at = row.getObject("consent_at", OffsetDateTime.class);
            if (at != null) {
                consent = new Consent(at.toInstant(), row.getString("consent_wording"));
            }
            var source = row.getString("source");
            if (source != null) {
                (source.equals(REMEMBERED) ? remembered : signedIn)
                        .computeIfAbsent(new Slot(row.getString("slot")), _ -> new ArrayList<>())
                        .add(row.getString("content"));
            }
        }

        Profile profile() {
            return new Profile(consent, remembered, signedIn);
        }
    }
}
