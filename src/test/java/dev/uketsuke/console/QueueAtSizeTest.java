package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.ticket.ManyTickets;
import dev.uketsuke.ticket.QueueFilter;
import dev.uketsuke.ticket.Ticket;
import dev.uketsuke.ticket.TicketQueue;
import dev.uketsuke.ticket.TicketQueue.Place;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The agents' pages over HTTP with 100,000 requests in PostgreSQL, of which 5,000 are open: every request is reached exactly
 * once, and how long pages take is printed.
 */
@Tag("long")
class QueueAtSizeTest {
    private static final int ALL = Integer.getInteger("queue.all", 100_000);
    private static final int OPEN = ALL / 20;
    private static final int WARM = 40;
    private static final String NUMBER = ManyTickets.number(ALL / 3);
    private static final Pattern ROW =
            Pattern.compile("<td class=\"c-number\"><a [^>]*href=\"/console/requests/([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final List<String> SEARCHES = List.of(
            "認証",
            "Outlook",
            "Outlook 認証エラー",
            "誤検知 隔離 弥生会計",
            "certificate expired",
            "restart",
            "user4711@branch",
            "PC-31415",
            "0x80071",
            NUMBER,
            "の",
            "言葉にない言葉");

    private static EmbeddedPostgres postgres;
    private static Desk desk;

    @BeforeAll
    static void very_many() throws Exception {
        postgres = EmbeddedPostgres.start();
        var migration = ManyTickets.fill(postgres.getPostgresDatabase(), ALL, OPEN);
        System.out.printf(Locale.ROOT, "%,d requests, %,d open; migrated in %s%n", ALL, OPEN, migration);
        desk = new Desk("spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"));
        desk.signIn(Desk.PASSWORD);
    }

    @AfterAll
    static void stop() throws Exception {
        desk.close();
        postgres.close();
    }

    @Test
    void the_pages_of_the_console_hold_every_open_request_once() throws Exception {
        walk("/console", WARM);

        var walked = walk("/console", Integer.MAX_VALUE);

        assertThat(walked.numbers()).hasSize(OPEN).doesNotHaveDuplicates();
        print("queue page, open", walked.took());
        for (var part :
                List.of("?owner=of:agent7&status=all", "?status=closed&severity=A&language=en", "?severity=B")) {
            print("queue page " + part, walk("/console" + part, WARM).took());
        }
    }

    @Test
    void every_request_is_reached_through_the_pages_once() {
        var database = postgres.getPostgresDatabase();
        var queue = new TicketQueue(JdbcClient.create(database), database);
        var every = new QueueFilter(QueueFilter.EVERY, null, null, new QueueFilter.Owner.Anybody(), null);
        var reached = new HashSet<String>();
        var place = Place.BEGINNING;
        var took = new ArrayList<Duration>();
        while (true) {
            var begun = System.nanoTime();
            var page = queue.page(every, "", place, 200);
            took.add(Duration.ofNanos(System.nanoTime() - begun));
            assertThat(page.tickets()).extracting(Ticket::number).allMatch(reached::add);
            if (page.after() == null) {
                break;
            }
            place = new Place(page.after(), null);
        }
        assertThat(reached).hasSize(ALL);
        print("200 of all, without the page", took);
    }

    @Test
    void searches_find_what_is_there() throws Exception {
        for (var round = 0; round < 3; round++) {
            for (var words : SEARCHES) {
                search(words);
            }
        }
        var all = new ArrayList<Duration>();
        for (var words : SEARCHES) {
            var took = new ArrayList<Duration>();
            for (var round = 0; round < 20; round++) {
                took.add(search(words));
            }
            print("search " + words, took);
            all.addAll(took);
        }
        print("search, all of these", all);
        print("search, pages on", walk("/console?q=" + encoded("認証"), WARM).took());
        assertThat(desk.get("/console?q=" + NUMBER).body()).contains("/console/requests/" + NUMBER);
        assertThat(desk.get("/console?q=" + encoded("言葉にない言葉")).body()).doesNotContain("c-number");
    }

    private record Walked(List<String> numbers, List<Duration> took) {}

    private static Walked walk(String from, int most) throws Exception {
        var numbers = new ArrayList<String>();
        var took = new ArrayList<Duration>();
        var address = from;
        while (!address.isEmpty() && took.size() < most) {
            var begun = System.nanoTime();
            var page = desk.get(address).body();
            took.add(Duration.ofNanos(System.nanoTime() - begun));
            ROW.matcher(page).results().forEach(row -> numbers.add(row.group(1)));
            var next = NEXT.matcher(page);
            address = next.find() ? next.group(1).replace("&amp;", "&") : "";
        }
        return new Walked(numbers, took);
    }

    private static Duration search(String words) throws Exception {
        var begun = System.nanoTime();
        assertThat(desk.get("/console?q=" + encoded(words)).statusCode()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static void print(String what, List<Duration> took) {
        var sorted = took.stream().map(Duration::toNanos).sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-45s %5d times   p50 %6.1f ms   p95 %6.1f ms%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get((int) (sorted.size() * .95)) / 1e6);
    }
}
