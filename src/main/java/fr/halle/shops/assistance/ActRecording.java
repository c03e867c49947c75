package fr.halle.shops.assistance;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets the recorder at every counter. */
@Configuration(proxyBeanMethods = false)
class ActRecording implements WebMvcConfigurer {

    private final ActRecorder recorder;

    ActRecording(ActRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(recorder).addPathPatterns("/counter/**");
    }
}
