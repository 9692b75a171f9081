package dev.uketsuke.channel.page;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** Serves Web Chat's 3.9 MB gzipped and once to each browser, by its version; the page's own files are asked after. */
@Configuration
class WebChatFiles implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webchat/**")
                .addResourceLocations("classpath:/static/webchat/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
        registry.addResourceHandler("/chat/**")
                .addResourceLocations("classpath:/static/chat/")
                .setCacheControl(CacheControl.noCache());
    }
}
