package dev.uketsuke.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;

/** An invented onboarding package in every form in which one is pasted. */
public final class OnboardingPackage {
    private static final String INNER = """
            {"previousOrgIds":[],"orgId":"11111111-2222-4333-8444-555555555555",\
            "geoLocationUrl":"https://winatp-gw-xx9.example.invalid/","datacenter":"Nowhere9",\
            "vortexGeoLocation":"XX","version":"1.77"}""";
    private static final String JSON = "{\"body\":\"" + escaped(INNER) + "\",\"sig\":\"" + "aB3+".repeat(80)
            + "\",\"sha256sig\":\"" + "cD4/".repeat(80) + "==\",\"cert\":\"" + "MIIF".repeat(60) + "\"}";
    private static final Map<String, Supplier<String>> FORMS = Map.ofEntries(
            Map.entry("json", () -> JSON),
            Map.entry("inner", () -> INNER),
            Map.entry("lower", () -> JSON.toLowerCase(java.util.Locale.ROOT)),
            Map.entry("twice", () -> escaped(escaped(JSON))),
            Map.entry("fourfold", () -> escaped(escaped(escaped(escaped(JSON))))),
            Map.entry("linux", () -> "{\"onboardingInfo\":\"" + escaped(JSON) + "\"}"),
            Map.entry("reg", () -> escaped(JSON)),
            Map.entry(
                    "cmd",
                    () -> "REG add \"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows Advanced Threat Protection\""
                            + " /v OnboardingInfo /t REG_SZ /f /d \"" + escaped(JSON) + "\""),
            Map.entry("quot", () -> JSON.replace("\"", "&quot;")),
            Map.entry("amp", () -> JSON.replace("\"", "&amp;quot;")),
            Map.entry("entity", () -> JSON.replace("\"", "&#34;")),
            Map.entry("unicode", () -> JSON.replace("\\", "\\\\").replace("\"", "\\u0022")),
            Map.entry("url", () -> url(JSON)),
            Map.entry("url2", () -> url(JSON).replace("%", "%25")),
            Map.entry("base64", () -> Base64.getEncoder().encodeToString(utf8())),
            Map.entry("base64url", () -> Base64.getUrlEncoder().encodeToString(utf8())),
            Map.entry("mime", () -> Base64.getMimeEncoder().encodeToString(utf8())),
            Map.entry("utf16", () -> Base64.getEncoder().encodeToString(JSON.getBytes(StandardCharsets.UTF_16LE))),
            Map.entry("utf16be", () -> Base64.getEncoder().encodeToString(JSON.getBytes(StandardCharsets.UTF_16BE))),
            Map.entry(
                    "pretty",
                    () -> INNER.replace("{", "{\n  ").replace(",\"", ",\n  \"").replace("}", "\n}")),
            Map.entry("cut", () -> JSON.substring(0, 330)));

    private OnboardingPackage() {}

    /** A text with each {@code @form} replaced by the package in that form. */
    static String in(String text) {
        var filled = text;
        for (var form : FORMS.entrySet()) {
            filled = filled.replace("@" + form.getKey() + "⟧", form.getValue().get() + "⟧");
        }
        return filled;
    }

    /** As the analyzer of Defender for Endpoint writes it to its result. */
    public static String json() {
        return JSON;
    }

    private static byte[] utf8() {
        return JSON.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String json) {
        return json.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String url(String json) {
        return java.net.URLEncoder.encode(json, StandardCharsets.UTF_8);
    }
}
