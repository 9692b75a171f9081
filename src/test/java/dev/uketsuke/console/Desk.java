package dev.uketsuke.console;

import dev.uketsuke.SettableClock;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.content.Pack;
import dev.uketsuke.content.PackLoader;
import dev.uketsuke.content.Packs;
import dev.uketsuke.conversation.ActivityLog;
import dev.uketsuke.conversation.DraftSettings;
import dev.uketsuke.conversation.Message;
import dev.uketsuke.conversation.OutgoingRow;
import dev.uketsuke.conversation.Parked;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Actor;
import dev.uketsuke.ticket.Submission;
import dev.uketsuke.ticket.Submissions;
import dev.uketsuke.ticket.Tickets;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The agents' side of the program on a server of its own, spoken to over HTTP; it serves one class of tests. */
final class Desk implements AutoCloseable, AfterAllCallback {
    static final String TOKEN = "token-of-the-tests-0123456789";
    static final String PASSWORD = "password-of-the-tests";

    private static final Pack PACK = new PackLoader().load(Path.of("dialogs"));

    /** Two hours after the sample requests were submitted. */
    private static final Instant BEGINNING = Submissions.MORNING.plus(Duration.ofHours(2));

    final SettableClock clock = new SettableClock(BEGINNING);
    private final ConfigurableApplicationContext context;
    private CookieManager cookies = new CookieManager();
    private HttpClient http = browser(cookies);

    Desk(String... settings) {
        var all = new HashMap<String, String>();
        all.put("server.port", "0");
        all.put(
                "spring.datasource.url",
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        all.put("uketsuke.api.token", TOKEN);
        all.put("uketsuke.console.password", PASSWORD);
        for (var setting : settings) {
            var parts = setting.split("=", 2);
            all.put(parts[0], parts[1]);
        }
        context = new SpringApplicationBuilder(Server.class)
                .initializers(fresh -> fresh.getBeanFactory().registerSingleton("clock", clock))
                .run(all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    /** The beans under test; conversations are given as values. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {
                "dev.uketsuke.console",
                "dev.uketsuke.ticket",
                "dev.uketsuke.outage",
                "dev.uketsuke.report",
                "dev.uketsuke.requester",
                "dev.uketsuke.erasure"
            })
    static class Server {
        @Bean
        Packs packs() {
            return () -> PACK;
        }

        @Bean
        Log log() {
            return new Log();
        }

        @Bean
        DraftSettings drafts() {
            return new DraftSettings(Duration.ofHours(12), Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(7));
        }

        @Bean
        OneFile files() {
            return new OneFile();
        }

        @Bean
        GivenDeliveries deliveries() {
            return new GivenDeliveries();
        }
    }

    /** Another instance on the same database, for the same browser. */
    Desk beside(String... settings) {
        var other = new Desk(Stream.concat(
                        Stream.of("spring.datasource.url="
                                + context.getEnvironment().getProperty("spring.datasource.url")),
                        Stream.of(settings))
                .toArray(String[]::new));
        other.http.close();
        other.cookies = cookies;
        other.http = browser(cookies);
        return other;
    }

    private static HttpClient browser(CookieManager cookies) {
        return HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** A message of the conversation could not be processed. */
    void park(String conversation) {
        context.getBean(Log.class).parked.add(new Parked(conversation, "ja", ZoneId.of("Asia/Tokyo"), clock.instant()));
    }

    /** Something was said in the conversation. */
    void speak(String conversation) {
        context.getBean(Log.class).listeners.forEach((wake, listened) -> {
            if (listened.equals(conversation)) {
                wake.run();
            }
        });
    }

    /** Looks for what open pages have to be told. */
    void look() {
        context.getBean(LiveEvents.class).look();
    }

    /** How many pages listen to what is said. */
    int listeners() {
        return context.getBean(Log.class).listeners.size();
    }

    /** What a page is told, line by line as it comes; closing it leaves. */
    Stream<String> events(String path) throws Exception {
        return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofLines())
                .body();
    }

    /** A file came in the conversation. */
    void send(String conversation, Scan scan) {
        jdbc().sql("""
                        insert into attachment (id, conversation_id, name, media_type, size, sha256, status, created_at)
                        values (:id, :conversation, 'log.zip', 'application/zip', 1, 'ab', :scan, :now)""")
                .param("id", UUID.randomUUID().toString())
                .param("conversation", conversation)
                .param("scan", scan.key())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The database, such as to break it. */
    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    OneFile files() {
        return context.getBean(OneFile.class);
    }

    GivenDeliveries deliveries() {
        return context.getBean(GivenDeliveries.class);
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        close();
    }

    /** No tickets, a browser that knows nothing, the time of the beginning. */
    void clear() {
        http.close();
        cookies = new CookieManager();
        http = browser(cookies);
        clock.set(BEGINNING);
        context.getBean(Log.class).parked.clear();
        files().sent.clear();
        deliveries().given.clear();
        for (var table : List.of(
                "audit_entry",
                "ticket_entry",
                "ticket",
                "ticket_number",
                "attachment",
                "conversation",
                "outage",
                "agent")) {
            jdbc().sql("delete from " + table).update();
        }
    }

    String open(Submission submission) {
        Submissions.conversation(jdbc(), submission.conversationId());
        var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        return Objects.requireNonNull(
                transaction.execute(status -> context.getBean(Tickets.class).open(submission)));
    }

    /** The requester does something about a request in their chat. */
    void says(String number, Act.OfRequester act) {
        says(number, "dl_person", act);
    }

    /** Somebody else does who may. */
    void says(String number, String who, Act.OfRequester act) {
        context.getBean(Tickets.class).act(number, null, Actor.requester(who), act, clock.instant());
    }

    int port() {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> api(String path, String... headers) throws Exception {
        return send(request(path, headers)
                .header("Authorization", "Bearer " + TOKEN)
                .GET());
    }

    /** Does something about a request as a program does. */
    HttpResponse<String> acts(String number, String token, String json, String... headers) throws Exception {
        return postsJson("/api/tickets/" + number + "/acts", token, json, headers);
    }

    HttpResponse<String> postsJson(String path, String token, String json, String... headers) throws Exception {
        return send(request(path, headers)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        var body = new StringBuilder();
        form.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Signs in as a browser does: the form first, for its token. */
    HttpResponse<String> signIn(String password) throws Exception {
        var form = get("/console/sign-in").body();
        var token = form.replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        return post("/console/sign-in", Map.of("username", "agent", "password", password, "_csrf", token));
    }

    HttpResponse<String> signOut() throws Exception {
        return post("/console/sign-out", Map.of("_csrf", formToken()));
    }

    /** Does something about a request as its page does, with the version that the page shows. */
    HttpResponse<String> act(String number, Map<String, String> form) throws Exception {
        var page = get("/console/requests/" + number).body();
        var all = new HashMap<>(form);
        all.put("_csrf", formToken());
        all.putIfAbsent("version", page.replaceAll("(?s).*data-version=\"(\\d+)\".*", "$1"));
        return post("/console/requests/" + number + "/acts", all);
    }

    /** Does something about a request with files, by name, as the form of its page does. */
    HttpResponse<String> actWithFiles(String number, Map<String, String> form, Map<String, String> files)
            throws Exception {
        var body = new StringBuilder();
        form.forEach((name, value) -> {
            if (!name.equals("act")) {
                body.append(part("name=\"" + name + "\"", value));
            }
        });
        files.forEach((name, content) -> body.append(part("name=\"files\"; filename=\"" + name + "\"", content)));
        // The pressed button comes last, as in the page.
        body.append(part("name=\"act\"", String.valueOf(form.get("act")))).append("--limit--\r\n");
        return send(request("/console/requests/" + number + "/acts")
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private static String part(String disposition, String content) {
        return "--limit\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n".formatted(disposition, content);
    }

    /** The token of the console's forms. */
    String formToken() throws Exception {
        return get("/console").body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .timeout(Duration.ofSeconds(60));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.close();
        context.close();
    }

    static final class Log implements ActivityLog {
        private final List<Parked> parked = new ArrayList<>();
        private final Map<Runnable, String> listeners = new ConcurrentHashMap<>();

        @Override
        public List<Parked> parked(int limit) {
            return List.copyOf(parked);
        }

        @Override
        public Optional<String> conversation(String channel, String channelKey) {
            return Optional.empty();
        }

        @Override
        public List<OutgoingRow> after(String conversationId, long seq, int limit) {
            return List.of();
        }

        @Override
        public List<OutgoingRow> shown(String conversationId) {
            return List.of(
                    row(conversationId, 1, Message.From.BOT, "受付ボットです。何にお困りですか。", null),
                    row(conversationId, 2, Message.From.REQUESTER, "起動しません <img src=x onerror=alert(1)>", null),
                    row(
                            conversationId,
                            3,
                            Message.From.BOT,
                            "",
                            "{\"type\":\"AdaptiveCard\",\"body\":[{\"type\":\"TextBlock\",\"text\":\"いつからですか。\"},{\"type\":\"FactSet\",\"facts\":[{\"title\":\"台数\",\"value\":\"30\"}]}]}"));
        }

        @Override
        public AutoCloseable onAppend(String conversationId, Runnable wake) {
            listeners.put(wake, conversationId);
            return () -> listeners.remove(wake);
        }

        private static OutgoingRow row(
                String conversation, long seq, Message.From from, String text, @Nullable String card) {
            return new OutgoingRow(
                    conversation,
                    seq,
                    "a" + seq,
                    false,
                    new Message(from, text, card, List.of(), List.of(), null, null),
                    Submissions.MORNING.plusSeconds(seq),
                    null);
        }
    }
}
