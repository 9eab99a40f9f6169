<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name>Money</name>
    <message>
        <source>An amount can be at most 1 billion lira. Please check the zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount cannot be below zero. Remove the minus sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We couldn&apos;t read the amount. Write it like 12.50 or 1250.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quiet</name>
    <message>
        <source>The horizon “{text}” was not understood. Write a number of days such as 60, or 3x:7:90 for three times the customer&apos;s own gap, at least 7 and at most 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This shop file was written by a newer version of the program. Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the shop file is damaged. Nothing was changed. Restore from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {file} is missing, so the shop file cannot be opened. Nothing was changed. Put the key file back or restore from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this shop file could not be opened. Nothing was changed. Restore from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
