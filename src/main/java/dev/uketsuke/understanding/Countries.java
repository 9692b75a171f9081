package dev.uketsuke.understanding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Countries by their names in either language, as far as a telephone number needs them (#63). */
final class Countries {
    private static final Map<String, String> REGIONS = regions();

    private Countries() {}

    /** The region of the one country that folded words name. */
    static Optional<String> in(String words) {
        var named = REGIONS.entrySet().stream()
                .filter(entry -> Names.stands(entry.getKey(), words))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** Whether folded words are nothing but the name of a country. */
    static boolean is(String words) {
        return REGIONS.containsKey(words);
    }

    private static Map<String, String> regions() {
        var regions = new TreeMap<String, String>();
        for (var region : Locale.getISOCountries()) {
            var country = Locale.of("", region);
            regions.put(Folded.fold(country.getDisplayCountry(Locale.JAPANESE)), region);
            regions.put(Folded.fold(country.getDisplayCountry(Locale.ENGLISH)), region);
        }
        regions.putAll(Map.ofEntries(
                Map.entry("アメリカ", "US"),
                Map.entry("米国", "US"),
                Map.entry("usa", "US"),
                Map.entry("u.s.", "US"),
                Map.entry("英国", "GB"),
                Map.entry("uk", "GB"),
                Map.entry("u.k.", "GB"),
                Map.entry("中国", "CN"),
                Map.entry("韓国", "KR"),
                Map.entry("korea", "KR"),
                Map.entry("台湾", "TW"),
                Map.entry("香港", "HK"),
                Map.entry("hong kong", "HK"),
                Map.entry("ベトナム", "VN"),
                Map.entry("vietnam", "VN"),
                Map.entry("uae", "AE")));
        regions.keySet().removeIf(name -> name.length() < 2);
        return regions;
    }
}
