package dev.uketsuke.understanding;

import dev.uketsuke.content.TrainingFiles;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the understanding available to the turn, with help if there is somebody to ask. */
@Configuration(proxyBeanMethods = false)
class UnderstandingConfiguration {
    @Bean
    Understanding understanding(
            @Value("${uketsuke.dialogs:}") String folder,
            @Value("${uketsuke.data}") Path data,
            ObjectProvider<Assistant> assistant) {
        var learned = folder.isBlank()
                ? Learned.packaged()
                : new Learned(PackModel.of(TrainingFiles.at(Path.of(folder)), data));
        var offline = new OfflineUnderstanding(learned);
        var help = assistant.getIfAvailable();
        return help == null ? offline : new AssistedUnderstanding(offline, learned, help);
    }
}
