package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** The second half of an access key of Amazon's cloud: forty letters and signs by chance, beside its id or the name. */
final class AwsSecrets implements Detector {
    private static final List<String> NAMES = List.of("akia", "asia", "aws", "ec2", "iam", "s3");
    private static final Pattern SECRET =
            Pattern.compile("(?:^|[^A-Za-z0-9/+=_-])([A-Za-z0-9/+]{40})(?:[^A-Za-z0-9/+=_-]|$)");
    private static final int NEAR = 160;

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        int done = 0;
        for (int place : text.places(NAMES)) {
            int from = Math.max(done, place - NEAR);
            int to = Math.min(text.text().length(), place + NEAR);
            var secret = SECRET.matcher(text.text().substring(Math.min(from, to), to));
            while (secret.find()) {
                if (chance(secret.group(1))) {
                    done = from + secret.end(1);
                    hits.add(Hit.sure(SecretKind.TOKEN, from + secret.start(1), done));
                }
            }
        }
        return hits;
    }

    /** Neither a hash nor a path. */
    private static boolean chance(String word) {
        long slashes = word.chars().filter(c -> c == '/').count();
        return Likeness.mixedCase(word) && word.chars().anyMatch(Character::isDigit) && slashes < 5;
    }
}
