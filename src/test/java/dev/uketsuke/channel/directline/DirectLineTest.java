package dev.uketsuke.channel.directline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** Runs against the protocol on a real port; all tests share one server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = DirectLineServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "uketsuke.data=target/directline-test",
            "uketsuke.directline.secret=the-site-s-secret",
            "uketsuke.directline.allowed-origins=https://named.example",
            "uketsuke.webchat.assertion-key=" + DirectLineTest.ASSERTION_KEY
        })
@interface DirectLineTest {
    String ASSERTION_KEY = "a key that the site's server knows too";
}
