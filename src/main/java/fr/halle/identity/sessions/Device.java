package fr.halle.identity.sessions;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** What a browser says it is, as far as a person recognises their own by it. */
final class Device {

    private Device() {}

    /** The key of a sentence. */
    static String key(@Nullable String userAgent) {
        var said = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        if (said.contains("ipad") || said.contains("tablet")) return "identity.device.tablet";
        if (said.contains("iphone")) return "identity.device.iphone";
        if (said.contains("android")) return "identity.device.android";
        if (said.contains("windows")) return "identity.device.windows";
        if (said.contains("mac os")) return "identity.device.mac";
        if (said.contains("linux")) return "identity.device.linux";
        return "identity.device.unknown";
    }
}
