package dev.uketsuke.benchmark;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps configurations of tests, which stand on the same class path, out of the application that is measured. */
final class MainClassesOnly extends TypeExcludeFilter {
    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
        return reader.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MainClassesOnly;
    }

    @Override
    public int hashCode() {
        return MainClassesOnly.class.hashCode();
    }
}
