package fr.halle.desk.opening;

/** What it takes: for a visitor, for somebody signed in, for somebody who has begun. */
record WhatPage(boolean signedIn, boolean begun) {}
