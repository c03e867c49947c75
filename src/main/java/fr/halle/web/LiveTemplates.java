package fr.halle.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.resolve.DirectoryCodeResolver;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/**
 * For whoever writes pages: a template saved is a page changed, with no restart. A template is a
 * class in its module's package and may use what is package-private there, so its new version has
 * to live beside the old one, in the same class loader: each round compiles all templates under
 * names of its own (JtelayoutGenerated_r7).
 */
class LiveTemplates {

    private static final Logger log = LoggerFactory.getLogger(LiveTemplates.class);
    private static final Path SOURCES = Path.of("src", "main", "java", "fr", "halle");
    private static final Path WORK = Path.of("target", "live-templates");

    private final Map<String, Class<?>> templates = new HashMap<>();
    private long seen;
    private int round;

    LiveTemplates() throws IOException {
        seen = lastChange();
    }

    static boolean areHere() {
        return Files.isDirectory(SOURCES);
    }

    /** The newest version of a template, or none while no template was changed since the start. */
    synchronized boolean render(
            String name, Map<String, Object> parameters, TemplateOutput output) {
        try {
            long change = lastChange();
            if (change > seen) {
                seen = change;
                compile();
            }
            var template = templates.get(className(name));
            if (template == null) return false;
            template.getMethod(
                            "renderMap", HtmlTemplateOutput.class, HtmlInterceptor.class, Map.class)
                    .invoke(null, new OwaspHtmlTemplateOutput(output), null, parameters);
            return true;
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("Live template " + name, e);
        }
    }

    private void compile() throws IOException, ReflectiveOperationException {
        round++;
        var java = Files.createDirectories(WORK.resolve("java" + round));
        var classes = Files.createDirectories(WORK.resolve("classes" + round));
        TemplateEngine.create(
                        new DirectoryCodeResolver(SOURCES),
                        java,
                        ContentType.Html,
                        getClass().getClassLoader(),
                        "fr.halle")
                .generateAll();
        var sources = files(java, ".java");
        for (var source : sources) {
            var renamed =
                    Files.readString(source)
                            .replaceAll("\\bJte(\\w+?)Generated\\b", "Jte$1Generated_r" + round);
            Files.writeString(renamed(source), renamed);
            Files.delete(source);
        }
        var arguments =
                Stream.concat(
                        Stream.of(
                                "-d",
                                classes.toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-parameters",
                                "-nowarn"),
                        files(java, ".java").stream().map(Path::toString));
        int failed =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, arguments.toArray(String[]::new));
        if (failed != 0) {
            log.warn("The templates do not compile (see above): the pages stay as they were");
            return;
        }
        for (var file : files(classes, ".class")) define(classes, file);
        log.info("Templates reloaded ({})", round);
    }

    private Path renamed(Path source) {
        return source.resolveSibling(
                source.getFileName().toString().replace(".java", "_r" + round + ".java"));
    }

    private void define(Path classes, Path file) throws IOException, ReflectiveOperationException {
        var name =
                classes.relativize(file)
                        .toString()
                        .replace(".class", "")
                        .replace('/', '.')
                        .replace('\\', '.');
        var neighbour = Class.forName(name.replaceAll("_r\\d+.*", ""));
        var defined =
                MethodHandles.privateLookupIn(neighbour, MethodHandles.lookup())
                        .defineClass(Files.readAllBytes(file));
        if (!name.contains("$")) templates.put(neighbour.getName(), defined);
    }

    /** web/error.jte is fr.halle.web.JteerrorGenerated. */
    private static String className(String name) {
        int slash = name.lastIndexOf('/');
        var file = name.substring(slash + 1).replace(".jte", "").replace("-", "");
        return "fr.halle."
                + name.substring(0, slash).replace('/', '.')
                + ".Jte"
                + file
                + "Generated";
    }

    private static long lastChange() throws IOException {
        long last = 0;
        for (var template : files(SOURCES, ".jte")) {
            last = Math.max(last, Files.getLastModifiedTime(template).toMillis());
        }
        return last;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
