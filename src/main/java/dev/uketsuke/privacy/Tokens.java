package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Access tokens and keys: by their own prefix, or long random words behind their name. */
final class Tokens implements Detector {
    private static final Map<String, Pattern> PREFIXED = Map.ofEntries(
            entry("akia", "A[KS]IA[A-Z0-9]{16}"),
            entry("asia", "A[KS]IA[A-Z0-9]{16}"),
            entry("ghp_", "ghp_[A-Za-z0-9]{30,}"),
            entry("gho_", "gho_[A-Za-z0-9]{30,}"),
            entry("ghu_", "ghu_[A-Za-z0-9]{30,}"),
            entry("ghs_", "ghs_[A-Za-z0-9]{30,}"),
            entry("ghr_", "ghr_[A-Za-z0-9]{30,}"),
            entry("github_pat_", "github_pat_[A-Za-z0-9_]{22,}"),
            entry("glpat-", "glpat-[A-Za-z0-9_-]{20,}"),
            entry("xox", "xox[abeoprs]-[A-Za-z0-9-]{10,}"),
            entry("xapp-", "xapp-[A-Za-z0-9-]{10,}"),
            entry("aiza", "AIza[0-9A-Za-z_-]{30,45}"),
            entry("sk-", "sk-[A-Za-z0-9_-]{20,}"),
            entry("sk_live_", "sk_live_[A-Za-z0-9]{16,}"),
            entry("sk_test_", "sk_test_[A-Za-z0-9]{16,}"),
            entry("rk_live_", "rk_live_[A-Za-z0-9]{16,}"),
            entry("whsec_", "whsec_[A-Za-z0-9+/=]{16,}"),
            entry("ya29.", "ya29\\.[A-Za-z0-9_-]{20,}"),
            entry("npm_", "npm_[A-Za-z0-9]{30,}"),
            entry("pypi-", "pypi-[A-Za-z0-9_-]{40,}"),
            entry("sg.", "SG\\.[A-Za-z0-9_-]{16,40}\\.[A-Za-z0-9_-]{16,}"),
            entry("hf_", "hf_[A-Za-z0-9]{30,}"),
            entry("dop_v1_", "dop_v1_[a-f0-9]{32,}"),
            entry("doo_v1_", "doo_v1_[a-f0-9]{32,}"),
            entry("atatt3", "ATATT3[A-Za-z0-9_=-]{20,}"),
            entry("atctt3", "ATCTT3[A-Za-z0-9_=-]{20,}"),
            entry("atbb", "ATBB[A-Za-z0-9]{24,}"),
            entry("hvs.", "hv[sb]\\.[A-Za-z0-9_-]{20,}"),
            entry("dapi", "dapi[a-f0-9]{32}"),
            entry("glsa_", "glsa_[A-Za-z0-9_]{32,}"),
            entry("glrt-", "glrt-[A-Za-z0-9_-]{20,}"),
            entry("gldt-", "gldt-[A-Za-z0-9_-]{20,}"),
            entry("glptt-", "glptt-[A-Za-z0-9_-]{20,}"),
            entry("shpat_", "shpat_[A-Fa-f0-9]{32}"),
            entry("dckr_pat_", "dckr_pat_[A-Za-z0-9_-]{20,}"),
            entry("lin_api_", "lin_api_[A-Za-z0-9]{30,}"),
            entry("xkeysib-", "xkeysib-[a-f0-9]{40,}[A-Za-z0-9-]*"),
            entry("pmak-", "PMAK-[A-Za-z0-9-]{30,}"),
            entry("ntn_", "ntn_[A-Za-z0-9]{30,}"),
            entry("gsk_", "gsk_[A-Za-z0-9]{30,}"),
            entry("tskey-", "tskey-[a-z]+-[A-Za-z0-9-]{16,}"),
            entry("nrak-", "NRAK-[A-Z0-9]{20,}"),
            entry("sk", "SK[a-f0-9]{32}"),
            entry("key-", "key-[a-f0-9]{32}"),
            entry("1//0", "1//0[A-Za-z0-9_-]{30,}"),
            entry("age-secret-key-1", "AGE-SECRET-KEY-1[A-Z0-9]{50,}"),
            entry("discord.com/api/webhooks/", "discord\\.com/api/webhooks/([0-9]{15,}/[A-Za-z0-9_-]{30,})"),
            entry("gocspx-", "GOCSPX-[A-Za-z0-9_-]{20,}"),
            entry("hooks.slack.com/", "hooks\\.slack\\.com/(?:services|workflows|triggers)/([A-Za-z0-9/+_-]{20,})"),
            entry("webhook.office.com/", "webhook\\.office\\.com/webhookb2/([A-Za-z0-9/@_-]{40,})"));
    private static final Pattern BOT = Pattern.compile("[0-9]{8,10}:AA[A-Za-z0-9_-]{32,34}");
    private static final Pattern CLIENT_SECRET = Pattern.compile("[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}");
    private static final List<String> AUTHORIZATION = List.of("bearer ", "basic ", "authorization: token ");
    private static final Pattern AUTHORIZED =
            Pattern.compile("(?i)^(?:bearer|basic|authorization: token) ([A-Za-z0-9._~+/=-]{16,})");
    private static final List<String> NAMES = List.of(
            "api key",
            "api_key",
            "api-key",
            "apikey",
            "apiキー",
            "api キー",
            "access key",
            "access_key",
            "access-key",
            "accesskey",
            "アクセスキー",
            "アクセス キー",
            "secret key",
            "secret_key",
            "secretkey",
            "secret access key",
            "client secret",
            "client_secret",
            "client-secret",
            "clientsecret",
            "クライアントシークレット",
            "クライアント シークレット",
            "シークレットキー",
            "シークレット",
            "シークレットの値",
            "app secret",
            "shared key",
            "共有キー",
            "ストレージキー",
            "プライマリキー",
            "subscription key",
            "subscription-key",
            "personal access token",
            "auth key",
            "account key",
            "authtoken",
            "アカウント キー",
            "アカウントキー",
            "主キー",
            "セカンダリキー",
            "ライセンスキー",
            "署名キー",
            "暗号化キー",
            "シークレット キー",
            "webhook secret",
            "pat:",
            "pat は",
            "patは",
            "pat=",
            "サブスクリプションキー",
            "token",
            "トークン",
            "アクセストークン",
            "private token",
            "サービスキー",
            "秘密鍵",
            "secret");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)^(?:[a-z_-]{0,12}|の値)[\"'」)）]{0,2}[ ]{0,3}(?:(?:は|が|を|:|=|=>|→|is|was|as|値|value|「|\"|'|`|として|、|に|の) ?[\"'「『`]?[ ]{0,2}){0,4}[A-Za-z0-9_~+/=.-]{16}");
    private static final int SHORTEST = 16;
    private static final int SHORTEST_PART = 8;
    private static final int USUAL = 120;
    private static final int LONGEST = 8_000;
    private static final Pattern GUID =
            Pattern.compile("(?i)^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$");

    private static Map.Entry<String, Pattern> entry(String keyword, String pattern) {
        return Map.entry(keyword, Pattern.compile(pattern));
    }

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        PREFIXED.forEach((keyword, pattern) -> {
            int done = 0;
            for (int place : text.places(List.of(keyword))) {
                if (place < done || (!begins(text, place) && text.charAt(place - 1) != '.')) {
                    continue;
                }
                var match = text.at(pattern, place, USUAL);
                if (match != null && match.end() == USUAL) {
                    match = text.at(pattern, place, LONGEST);
                }
                if (match != null) {
                    done = wrapped(text, place + match.end());
                    hits.add(Hit.sure(SecretKind.TOKEN, place + (match.groupCount() > 0 ? match.start(1) : 0), done));
                    continue;
                }
                int broken = text.runEnd(place, USUAL, Tokens::tokenChar);
                int end = wrapped(text, broken);
                if (end > broken
                        && pattern.matcher(text.text().substring(place, end).replaceAll("\\s", ""))
                                .lookingAt()) {
                    done = end;
                    hits.add(Hit.sure(SecretKind.TOKEN, place, end));
                }
            }
        });
        addSigned(hits, text);
        if (text.lower().contains("q~")) {
            var matcher = CLIENT_SECRET.matcher(text.text());
            while (matcher.find()) {
                hits.add(Hit.sure(SecretKind.TOKEN, matcher.start(), matcher.end()));
            }
        }
        if (text.text().contains(":AA")) {
            var matcher = BOT.matcher(text.text());
            while (matcher.find()) {
                hits.add(Hit.sure(SecretKind.TOKEN, matcher.start(), matcher.end()));
            }
        }
        addAll(hits, text, AUTHORIZATION, AUTHORIZED);
        for (var name : NAMES) {
            addNamed(hits, text, name);
        }
        return hits;
    }

    /** JSON web tokens, part by part: a header can be longer than any window. */
    private static void addSigned(List<Hit> hits, Flat text) {
        int done = 0;
        for (int place : text.places(List.of("eyj"))) {
            if (place < done || !begins(text, place) || !text.text().startsWith("eyJ", place)) {
                continue;
            }
            int header = part(text, place);
            int body = text.charAt(header) == '.' ? part(text, header + 1) : header;
            // None begins inside the first part of what is none.
            done = header;
            if (header - place >= SHORTEST_PART + 3 && body - header > SHORTEST_PART) {
                done = text.charAt(body) == '.' ? part(text, body + 1) : body;
                hits.add(Hit.sure(SecretKind.TOKEN, place, done));
            }
        }
    }

    /** To the end of the next line when a token was broken over two: its rest stands there alone. */
    private static int wrapped(Flat text, int end) {
        int next = text.runEnd(end, 3, c -> c == '\r' || c == '\n' || c == ' ');
        int last = text.runEnd(next, USUAL, Tokens::tokenChar);
        boolean alone =
                text.text().substring(end, next).indexOf('\n') >= 0 && text.charAt(last) <= ' ' && last - next >= 4;
        var rest = text.text().substring(next, last);
        boolean code = rest.chars().anyMatch(Character::isDigit) && rest.chars().anyMatch(Character::isLetter);
        boolean another =
                PREFIXED.keySet().stream().anyMatch(prefix -> text.lower().startsWith(prefix, next));
        return alone && code && !another ? last : end;
    }

    private static boolean begins(Flat text, int place) {
        char before = text.charAt(place - 1);
        return !Character.isLetterOrDigit(before) || before > 0x7F;
    }

    private static int part(Flat text, int start) {
        return text.runEnd(start, text.text().length(), c -> tokenChar(c) && "~+/=.".indexOf(c) < 0);
    }

    private static void addAll(List<Hit> hits, Flat text, List<String> words, Pattern pattern) {
        int done = 0;
        for (int place : text.places(words)) {
            var match = place >= done ? text.at(pattern, place, 8_020) : null;
            if (match != null && random(match.group(1))) {
                done = place + match.end(1);
                hits.add(Hit.sure(SecretKind.TOKEN, place + match.start(1), done));
            }
        }
    }

    private static void addNamed(List<Hit> hits, Flat text, String name) {
        int done = 0;
        for (int place : text.places(List.of(name))) {
            int behind = place + name.length();
            boolean word = name.startsWith("pat")
                    ? begins(text, place)
                    : !text.before(place, 9).equals("publickey");
            var match = place >= done && word ? text.at(NAMED, behind, 100) : null;
            if (match != null) {
                int start = behind + match.end() - SHORTEST;
                var run = text.text().substring(start, text.runEnd(start, 500, Tokens::tokenChar));
                var value = run.substring(0, stripped(run));
                if (random(value)) {
                    done = start + value.length();
                    hits.add(Hit.sure(SecretKind.TOKEN, start, done));
                }
            }
        }
    }

    private static boolean tokenChar(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "_~+/=.-".indexOf(c) >= 0;
    }

    private static int stripped(String value) {
        int end = value.length();
        while (end > 0 && value.charAt(end - 1) == '.') {
            end--;
        }
        return end;
    }

    /** Letters and digits mixed, no GUID, no path and no name made of words. */
    private static boolean random(String value) {
        if (value.length() < 16 || GUID.matcher(value).find() || value.startsWith("/") || value.contains("://")) {
            return false;
        }
        long digits = value.chars().filter(Character::isDigit).count();
        long letters = value.chars().filter(Character::isLetter).count();
        long upper = value.chars().filter(Character::isUpperCase).count();
        boolean dotted = value.chars().filter(c -> c == '.').count() >= 2 && digits < 4;
        return letters > 0 && !dotted && (digits >= 2 || (upper >= 4 && upper < letters && value.length() >= 24));
    }
}
