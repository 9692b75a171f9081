package dev.uketsuke.ticket;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Request;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Very many requests in a database, made up of words that occur in many of them, and migrated as an old desk's would be. */
public final class ManyTickets {
    private static final int BATCH = 500;
    private static final int AGENTS = 20;
    private static final List<String> JAPANESE = List.of(
            "昨日の夕方から起動しません。",
            "認証エラーが表示されて先へ進めません。",
            "フルスキャンを実行すると CPU 使用率が高くなります。",
            "誤検知と思われる隔離が発生しています。",
            "オンボーディング スクリプトを実行しても登録されません。",
            "更新プログラムを適用した後に再起動を繰り返します。",
            "ネットワーク保護を有効にすると業務アプリが通信できません。",
            "ポータルに端末が表示されません。",
            "証明書の有効期限が切れたと表示されます。",
            "除外を追加しましたが改善しません。",
            "月次の締め処理に影響が出ています。",
            "別の拠点では発生していません。");
    private static final List<String> ENGLISH = List.of(
            "It has not started since yesterday evening.",
            "An authentication error is shown and nothing can be done.",
            "A full scan makes the processor busy for hours.",
            "A file was quarantined that we believe to be clean.",
            "The onboarding script runs but the device is not listed.",
            "After the update it restarts again and again.",
            "With network protection on, our application cannot connect.",
            "The portal does not show the device any more.",
            "A certificate is said to have expired.",
            "We added an exclusion and nothing changed.",
            "The closing of the month is delayed.",
            "Other sites do not have the problem.");
    private static final List<String> PROGRAMS =
            List.of("Outlook", "Excel", "Teams", "SAP GUI", "弥生会計", "Edge", "Chrome", "勤怠システム");

    private static final int WRITTEN = 2_000;

    private final Random random = new Random(20261124);
    private final List<TicketDocument> written = written();

    private ManyTickets() {}

    /**
     * Fills a fresh database; what is not open is closed.
     *
     * @return how long the migration took that gave them their places and texts
     */
    public static Duration fill(DataSource database, int all, int open) throws SQLException {
        var flyway = Flyway.configure().dataSource(database);
        flyway.target("8").load().migrate();
        new ManyTickets().insert(database, all, open);
        var begun = System.nanoTime();
        Flyway.configure().dataSource(database).load().migrate();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        new JdbcTemplate(database).execute("vacuum analyze");
        return took;
    }

    public static String number(int index) {
        return String.format(Locale.ROOT, "REQ-2026-%06d", index + 1);
    }

    /** Each stands for many: to write one takes longer than to store it. */
    private List<TicketDocument> written() {
        return IntStream.range(0, WRITTEN)
                .mapToObj(i -> new TicketWriter(submission(i, i % 3 == 0 ? Language.EN : Language.JA), List.of())
                        .write(number(i)))
                .toList();
    }

    private void insert(DataSource database, int all, int open) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var from = 0; from < all; from += BATCH) {
                batch(connection, from, Math.min(from + BATCH, all), all / open);
                connection.commit();
            }
        }
    }

    private void batch(Connection connection, int from, int to, int every) throws SQLException {
        try (var conversations = connection.prepareStatement("""
                        insert into conversation (id, channel, channel_key, requester, language, zone, version,
                            last_inbound, last_outgoing, created_at, updated_at)
                        values (?, 'directline', ?, ?, 'ja', 'Asia/Tokyo', 1, 1, 1, ?, ?)""");
                var tickets = connection.prepareStatement("""
                        insert into ticket (number, conversation_id, request, title, severity, status, requester,
                            language, channel, due_at, document, created_at, version, owner, responded_at, closed_at)
                        values (?, ?, 0, ?, ?, ?, ?, ?, 'directline', ?, ?, ?, 1, ?, ?, ?)""");
                var acts = connection.prepareStatement("""
                        insert into ticket_entry (number, at, side, actor, kind, details)
                        values (?, ?, 'agent', 'suzuki', 'noted', ?)""")) {
            for (var i = from; i < to; i++) {
                add(i, i % every == 0, conversations, tickets, acts);
            }
            conversations.executeBatch();
            tickets.executeBatch();
            acts.executeBatch();
        }
    }

    private void add(
            int index, boolean open, PreparedStatement conversations, PreparedStatement tickets, PreparedStatement acts)
            throws SQLException {
        var number = number(index);
        var document = written.get(random.nextInt(written.size()));
        var language = Language.ofTag(document.language());
        var earlier = Duration.ofMinutes(index);
        var created = document.submittedAt().toInstant().minus(earlier);
        var due = document.promise().due();
        var taken = !open || random.nextInt(5) > 2;
        bind(conversations, "c" + index, "c" + index, requester(index), created, created);
        bind(
                tickets,
                number,
                "c" + index,
                document.title(),
                document.severity().name(),
                !open ? "closed" : !taken ? "new" : random.nextBoolean() ? "open" : "waiting",
                requester(index),
                language.tag(),
                due == null ? null : due.toInstant().minus(earlier),
                TicketJson.write(document).replace(document.number(), number),
                created,
                taken ? "agent" + random.nextInt(AGENTS) : null,
                taken ? created.plusSeconds(600) : null,
                open ? null : created.plus(Duration.ofDays(3)));
        bind(acts, number, created.plusSeconds(900), ActCodec.details(new Act.Noted(text(language, 2))));
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Instant moment ? TicketRows.column(moment) : values[i]);
        }
        statement.addBatch();
    }

    private static String requester(int index) {
        return "person" + index % 2_000;
    }

    private Submission submission(int index, Language language) {
        var base = language == Language.JA ? Submissions.japanese("c" + index) : Submissions.english("c" + index);
        var issue = text(language, 4);
        var answers = base.request()
                .answers()
                .with(new Slot("title"), said(PROGRAMS.get(index % PROGRAMS.size()) + " " + issue.substring(0, 12)))
                .with(new Slot("issue"), said(issue))
                .with(new Slot("emails"), said("user" + index % 5_000 + "@branch" + index % 300 + ".example.jp"));
        var request = new Request(
                answers, base.request().facts(), List.of(issue), base.request().chosen(), false, true, null);
        var promised = index % 10 == 0 ? Submissions.withoutPlan(request) : request;
        var made = Submissions.submission("c" + index, language, promised);
        return new Submission(
                made.conversationId(),
                0,
                requester(index),
                made.channel(),
                language,
                made.zone(),
                promised,
                made.pack(),
                made.submittedAt());
    }

    private static Answered said(String value) {
        return new Answered(Answer.of(value), Provenance.SAID, null, null);
    }

    private String text(Language language, int sentences) {
        var known = language == Language.JA ? JAPANESE : ENGLISH;
        var said = IntStream.range(0, sentences).mapToObj(_ -> known.get(random.nextInt(known.size())));
        var details = Stream.of(
                PROGRAMS.get(random.nextInt(PROGRAMS.size())),
                "0x8007" + Integer.toHexString(0x1000 + random.nextInt(0xefff)),
                "PC-" + random.nextInt(40_000),
                10 + random.nextInt(5_000) + (language == Language.JA ? "台" : " devices"));
        return Stream.concat(said, details).collect(Collectors.joining(" "));
    }
}
