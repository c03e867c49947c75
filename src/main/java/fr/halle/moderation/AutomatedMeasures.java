package fr.halle.moderation;

/**
 * What a program takes off the shelf by published rules, counted for the yearly report (regulation
 * (EU) 2022/2065, article 15, 1 e).
 */
public interface AutomatedMeasures {

    /**
     * Of one year in the time of Paris: measures taken, those that ended because the listing was
     * mended, complaints against them, and complaints that a person granted.
     */
    record Year(int taken, int mended, int complaints, int granted) {

        public Year and(Year other) {
            return new Year(
                    taken + other.taken,
                    mended + other.mended,
                    complaints + other.complaints,
                    granted + other.granted);
        }
    }

    Year in(int year);
}
