package dev.uketsuke.understanding;

import dev.uketsuke.content.TrainingFiles;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the understanding available to the turn. */
@Configuration(proxyBeanMethods = false)
class UnderstandingConfiguration {
    @Bean
    Understanding understanding(@Value("${uketsuke.dialogs:}") String folder, @Value("${uketsuke.data}") Path data) {
        return folder.isBlank()
                ? Understanding.offline()
                : new OfflineUnderstanding(new Learned(PackModel.of(TrainingFiles.at(Path.of(folder)), data)));
    }
}
