package fr.halle.shops.doors;

import fr.halle.shops.ActingFor;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/** Lets every controller ask for {@link ActingFor}. */
@Configuration(proxyBeanMethods = false)
class ActingForArguments implements WebMvcConfigurer {

    private final WhoActs whoActs;

    ActingForArguments(WhoActs whoActs) {
        this.whoActs = whoActs;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(whoActs);
    }
}
