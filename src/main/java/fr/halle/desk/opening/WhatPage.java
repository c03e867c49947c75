package fr.halle.desk.opening;

/**
 * What it takes: for a visitor, for somebody signed in, for somebody who has begun.
 *
 * @param givenUp whether they have just given up what they had begun
 */
record WhatPage(boolean signedIn, boolean begun, boolean givenUp) {}
