package fr.halle.web.look;

import fr.halle.web.ui.Assets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.time.Duration;

@Configuration(proxyBeanMethods = false)
class Look implements WebMvcConfigurer {

    @Bean
    static Assets assets(Stylesheet stylesheet, Scripts scripts, Logo logo) {
        return new Assets(
                stylesheet.path(),
                stylesheet.roof(false),
                stylesheet.roof(true),
                scripts.paths(),
                logo.path());
    }

    /** A font is never edited: another one has another name. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/ui/fonts/**")
                .addResourceLocations("classpath:/static/ui/fonts/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
