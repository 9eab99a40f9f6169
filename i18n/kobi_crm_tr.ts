<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>The backup to {folder} did not succeed; your shop file is untouched. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy failed its check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy differs from the shop file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} could not be read. Check that it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a whole backup. Nothing was changed. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerPick</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or phone; leave empty for a walk-in sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be added as a new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &apos;{name}&apos; as a new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in your customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>A birthday cannot lie in the future. Please correct the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such month: {month}. Please correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year must be between 1900 and 2199. Please correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day: {day}. Please correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We couldn&apos;t read the date. Write it like 2.4.2026 or 2 April.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{file} could not be written. It may be open in another program, or the folder is read-only. Close it or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is no sheet {name} in the file. Its sheets: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of this kind has no field {field}. Its fields: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no column {heading}. Check the mapping file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found no headings in {file}. Write headings such as Name and Phone above the columns, or match the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds the names? Match it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds the dates? Match it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds the amounts? Match it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds the product names? Match it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file {file} could not be read. It should be JSON with kind and columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read from the disk. Copy it elsewhere and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open in Excel. Close Excel and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not an Excel or CSV file. Save the list as .xlsx or .csv and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save it without a password in Excel and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged or not an Excel file. Open it in Excel, save it again and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large to read. Split it into smaller files and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file} took too long. Copy the list into a new workbook and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone cell holds a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount cell holds a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity cell holds a date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastSeen</name>
    <message>
        <source>Came today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen for {days} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>Phones</name>
    <message>
        <source>The spreadsheet cut this phone short: {phone}. Please write it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such phone number: {phone}. Please correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone has 7 digits, the area code may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone has {count} digits with its zero, one may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone has {count} digits with its zero, {missing} may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone has {count} digits with its zero, that is too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone has {count} digits, one may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone has {count} digits, {missing} may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone has {count} digits, that is too many. Put + before a foreign number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We couldn&apos;t read the phone. Write it like 0532 123 45 67.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>A quantity can be at most 1 million. Please check the zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity cannot be below zero. Remove the minus sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We couldn&apos;t read the quantity. Write it like 3 or 1.5.</source>
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
    <message>
        <source>The database engine on this computer is too old to keep your data safe ({version}). Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is open in another window. Close that window and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop file cannot live in {folder}: such folders copy it while it is being written. Choose a folder on this computer; backups may go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop file cannot live on a network disk. Choose a folder on this computer; backups may go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in use by another program. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: the file or its folder is read-only. Nothing was lost. Allow writing there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. The last act was not saved. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read from the disk. Check the disk and try again; your backups are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged or is not a shop file. It was not changed; do not delete it. Restore from the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shop file at {path}. Import a list first or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was opened for reading only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop file {file} is missing, but its key and its backups are there. Nothing was changed. Put the shop file back or restore from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the program (file {theirs}, program {ours}). It was not changed. Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is from an older version. Open the program&apos;s window once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop file could not be brought up to date. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search customers: name or last digits of the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a sale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
