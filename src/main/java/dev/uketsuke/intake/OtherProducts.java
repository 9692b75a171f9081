package dev.uketsuke.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Products that this desk's pack does not cover, so that whoever means one of them hears it before anything else (#42).
 *
 * @param unless words of the covered product: with one of them beside the others' names the message is about that one
 */
public record OtherProducts(List<Product> products, List<String> unless) {
    public static final OtherProducts NONE = new OtherProducts(List.of(), List.of());

    public OtherProducts {
        products = List.copyOf(products);
        unless = unless.stream().map(Phrases::folded).toList();
    }

    /**
     * One other product.
     *
     * @param cues words that name it; Latin ones stand as words of their own
     */
    public record Product(String name, List<String> cues) {
        public Product {
            cues = cues.stream().map(Phrases::folded).toList();
        }
    }

    /** The other product that a text names first in the pack's order; empty when the text is about the covered one too. */
    public Optional<String> meant(String text) {
        var folded = Phrases.folded(text);
        return products.stream()
                .filter(product -> Phrases.any(product.cues(), folded))
                .map(Product::name)
                .findFirst()
                .filter(_ -> !Phrases.any(unless, withoutNames(folded)));
    }

    /** "Defender for Cloud Apps" leaves no "Defender": the longest name goes first. */
    private String withoutNames(String text) {
        return products.stream()
                .flatMap(product -> product.cues().stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .reduce(text, (rest, name) -> rest.replace(name, " "));
    }
}
