package fr.halle.catalog.files;

/** Follows bytes and says whether they are UTF-8 (RFC 3629), or what else they may be. */
final class Utf8Check {

    private int line = 1;
    private int expected;
    private int sound;
    private int broken;
    private int brokenLine;
    private boolean undefined;

    void take(int next) {
        if (next == '\n') line++;
        // five bytes mean nothing in Windows-1252
        if (next == 0x81 || next == 0x8D || next == 0x8F || next == 0x90 || next == 0x9D)
            undefined = true;
        if (expected > 0) {
            if ((next & 0xC0) == 0x80) {
                if (--expected == 0) sound++;
                return;
            }
            broken();
        }
        if (next < 0x80) return;
        if (next >= 0xC2 && next <= 0xDF) expected = 1;
        else if ((next & 0xF0) == 0xE0) expected = 2;
        else if (next >= 0xF0 && next <= 0xF4) expected = 3;
        else broken();
    }

    private void broken() {
        expected = 0;
        if (broken++ == 0) brokenLine = line;
    }

    boolean isSound() {
        return broken == 0 && expected == 0;
    }

    /** Mostly UTF-8, and then not: read either way, accents would be spoilt. */
    boolean isMixed() {
        return sound > broken;
    }

    boolean couldBeWindows() {
        return !undefined;
    }

    int brokenLine() {
        return brokenLine == 0 ? line : brokenLine;
    }
}
