package fr.halle.web.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.testing.house.SharesNothing;
import fr.halle.web.ui.Brand;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ByteArrayResource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A territory changes its face by settings alone. */
@SharesNothing
class BrandTests {

    @Test
    void withoutSettingsTheHouseWearsItsOwnColours() {
        var sheet = new Stylesheet(brand(Map.of()), false);
        assertThat(sheet.css().getBody())
                .contains("--accent: #b5482a")
                .doesNotContain("--accent:#");
        assertThat(sheet.roof(false)).isEqualTo("#2f3a44");
    }

    @Test
    void aThemeChangesTheTokensAfterTheHousesOwn() {
        var sheet = new Stylesheet(brand(Map.of("theme", "littoral")), false);
        assertThat(sheet.css().getBody())
                .containsSubsequence("--accent: #b5482a", "--accent:#b3363f", "--accent:#f79a98");
        assertThat(sheet.path())
                .matches("/ui/css/halle\\.[0-9a-f]{10}\\.css")
                .isNotEqualTo(new Stylesheet(brand(Map.of()), false).path());
    }

    @Test
    void aColourReplacesTheThemesByDayAndKeepsItsNight() {
        var theme = Themes.of(brand(Map.of("theme", "vignoble", "day.accent", "#7a1f4e")));
        assertThat(theme.day()).containsEntry("accent", "#7a1f4e").containsEntry("ink", "#2f2433");
        assertThat(theme.night()).containsEntry("accent", "#c7d884");
        assertThat(theme.day().keySet()).isEqualTo(theme.night().keySet());
    }

    @Test
    void anEnvironmentVariableNamesAColourWithoutItsHyphen() {
        assertThat(Themes.of(brand(Map.of("night.accentsoft", "#43281e"))).night())
                .containsEntry("accent-soft", "#43281e");
    }

    @Test
    void aSettingThatIsNoColourStopsTheStartWithAWord() {
        assertThatThrownBy(() -> Themes.of(brand(Map.of("day.accent", "red;}body{display:none"))))
                .hasMessageContaining("halle.brand.day.accent");
        assertThatThrownBy(() -> Themes.of(brand(Map.of("day.acent", "#112233"))))
                .hasMessageContaining("halle.brand.day.acent");
        assertThatThrownBy(() -> Themes.of(brand(Map.of("theme", "montagne"))))
                .hasMessageContaining("littoral");
    }

    @Test
    void aLogoKeepsWhatDrawsAndLosesWhatActs() throws IOException {
        var file =
                """
                <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <svg viewBox="0 0 10 10" onload="alert(1)"><style>.a{fill:#123456}</style>
                <style>@import url(https://evil.example/x.css);</style>
                <script>alert(2)</script><foreignObject><p>x</p></foreignObject>
                <linearGradient id="g"><stop offset="0"/></linearGradient>
                <a href="javascript:alert(3)"><path d="M0 0"/></a>
                <use xlink:href="https://evil.example/x.svg#y"/><use href="#g"/>
                <path class="a" fill="url(#g)" d="M1 1h8"/><rect style="fill:url(https://evil.example/)"/>&x;</svg>
                """;
        var brand = brand(Map.of());
        var logo = new Logo(with(brand, file));
        assertThat(logo.path()).matches("/ui/logo\\.[0-9a-f]{10}\\.svg");
        assertThat(logo.file().getBody())
                .contains(
                        "viewBox",
                        "fill:#123456",
                        "linearGradient",
                        "url(#g)",
                        "href=\"#g\"",
                        "M1 1h8")
                .doesNotContain("script", "alert", "evil", "foreignObject", "passwd", "onload");
        assertThat(new Logo(brand).path()).isNull();
    }

    private static Brand with(Brand brand, String svg) {
        return new Brand(
                brand.name(),
                brand.territory(),
                brand.phone(),
                new ByteArrayResource(svg.getBytes(StandardCharsets.UTF_8)),
                "Halle",
                brand.theme(),
                brand.day(),
                brand.night());
    }

    private static Brand brand(Map<String, String> settings) {
        var named = new HashMap<String, String>();
        settings.forEach((name, value) -> named.put("halle.brand." + name, value));
        return new Binder(new MapConfigurationPropertySource(named))
                .bindOrCreate("halle.brand", Brand.class);
    }
}
