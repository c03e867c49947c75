package fr.halle.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.util.function.SingletonSupplier;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Gives every test context a folder for photographs and a database of its own, made when first
 * asked for. It is registered in META-INF/spring.factories: tests need no annotation, and say
 * {@code halle.test.own-database=true} to bring their own.
 */
class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var pictures = Path.of("target", "pictures", UUID.randomUUID().toString()).toString();
        environment
                .getPropertySources()
                .addLast(
                        new MapPropertySource(
                                "pictures", Map.of("halle.pictures.folder", pictures)));
        if (environment.getProperty("halle.test.own-database", boolean.class, false)) return;
        Supplier<TestDatabase> database = SingletonSupplier.of(TestDatabases::fresh);
        environment.getPropertySources().addFirst(new Lazily(database));
    }

    private static final class Lazily extends PropertySource<Supplier<TestDatabase>> {

        private static final Set<String> NAMES = new TestDatabase("", "", "").properties().keySet();

        Lazily(Supplier<TestDatabase> database) {
            super("fresh database", database);
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return NAMES.contains(name) ? source.get().properties().get(name) : null;
        }
    }
}
