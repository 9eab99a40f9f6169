<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>LaterMenu</source>
        <comment>Tomorrow, {weekday}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaterMenu</source>
        <comment>In 3 days, {weekday}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaterMenu</source>
        <comment>In 1 week, {weekday}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>Today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>Customers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>Sales</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>Store credit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>Reminders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>Reports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>Recent actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>Help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>Settings</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActToasts</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amount, for example 420 or 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is zero. Write how much it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are safe. You can go on working. If this comes again, close and reopen the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details hold no customer names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerFields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefon</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation type="unfinished">İkinci telefon</translation>
    </message>
    <message>
        <source>Birthday (the year may be left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adres</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished">Mahalle</translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Not</translation>
    </message>
    <message>
        <source>This customer is a firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>New customer</source>
        <translation type="unfinished">Yeni müşteri</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name, or what you call this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We couldn&apos;t read the e-mail. Write it like name@shop.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
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
        <source>Name or last digits of the phone</source>
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
        <source>Walk-in sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer&apos;s name on it</source>
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
        <translation>Doğum günü bugünden sonra olamaz. Yılı düzeltin.</translation>
    </message>
    <message>
        <source>There is no such month: {month}. Please correct it.</source>
        <translation>Böyle bir ay yok: {month}. Ayı düzeltin.</translation>
    </message>
    <message>
        <source>The year must be between 1900 and 2199. Please correct it.</source>
        <translation>Yıl 1900 ile 2199 arasında olmalı. Yılı düzeltin.</translation>
    </message>
    <message>
        <source>There is no such day: {day}. Please correct it.</source>
        <translation>Böyle bir gün yok: {day}. Günü düzeltin.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read the date. Write it like 2.4.2026 or 2 April.</source>
        <translation>Tarihi anlayamadık. 2.4.2026 ya da 2 nisan gibi yazın.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>{file} is not the demo shop. Nothing was changed. Choose another file for the demo shop.</source>
        <translation>{file} örnek dükkân değil. Hiçbir şey değiştirilmedi. Örnek dükkân için başka bir dosya seçin.</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished entry: {what}.</source>
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
        <source>We found no headings in {file}. Write headings such as Name and Phone above the columns.</source>
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
        <source>{file} is damaged or no Excel file. Open it in Excel, save it again and try once more.</source>
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
    <message>
        <source>Identity numbers (T.C. No) are personal data and were not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a totals row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone in the list: {phone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another phone: {phone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is below zero and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity is below zero: taken as a return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown way of paying, taken as cash: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings are repeated here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very long text was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is very wide. Only its first 200 columns were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be the same person: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone also belongs to: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several customers bear this name: {name}. Add a phone to the row and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person stands in row {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer of this name. Add the customer first.</source>
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
        <translation>Tutar en çok 1 milyar lira olabilir. Sıfırları kontrol edin.</translation>
    </message>
    <message>
        <source>The amount cannot be below zero. Remove the minus sign.</source>
        <translation>Tutar sıfırdan küçük olamaz. Eksi işaretini silin.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read the amount. Write it like 12.50 or 1250.</source>
        <translation>Tutarı anlayamadık. 12,50 ya da 1250 gibi yazın.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>There is {count} person to call today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} people to call today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} reminders are due.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentChoice</name>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentSheet</name>
    <message>
        <source>Take a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid ahead: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still owed afterwards: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid ahead afterwards: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing owed afterwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phones</name>
    <message>
        <source>The spreadsheet cut this phone short: {phone}. Please write it in full.</source>
        <translation>Excel bu telefonu kısaltmış: {phone}. Numarayı tam yazın.</translation>
    </message>
    <message>
        <source>There is no such phone number: {phone}. Please correct it.</source>
        <translation>Böyle bir telefon yok: {phone}. Numarayı düzeltin.</translation>
    </message>
    <message>
        <source>Phone has 7 digits, the area code may be missing.</source>
        <translation>Telefon 7 haneli, alan kodu eksik olabilir.</translation>
    </message>
    <message>
        <source>Phone has {count} digits with its zero, one may be missing.</source>
        <translation>Telefon sıfırla birlikte {count} haneli, bir rakam eksik olabilir.</translation>
    </message>
    <message>
        <source>Phone has {count} digits with its zero, {missing} may be missing.</source>
        <translation>Telefon sıfırla birlikte {count} haneli, {missing} rakam eksik olabilir.</translation>
    </message>
    <message>
        <source>Phone has {count} digits with its zero, that is too many.</source>
        <translation>Telefon sıfırla birlikte {count} haneli, rakamlar fazla.</translation>
    </message>
    <message>
        <source>Phone has {count} digits, one may be missing.</source>
        <translation>Telefon {count} haneli, bir rakam eksik olabilir.</translation>
    </message>
    <message>
        <source>Phone has {count} digits, {missing} may be missing.</source>
        <translation>Telefon {count} haneli, {missing} rakam eksik olabilir.</translation>
    </message>
    <message>
        <source>Phone has {count} digits, that is too many. Put + before a foreign number.</source>
        <translation>Telefon {count} haneli, rakamlar fazla. Yurt dışı numarasının başına + koyun.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read the phone. Write it like 0532 123 45 67.</source>
        <translation>Telefonu anlayamadık. 0532 123 45 67 gibi yazın.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>A quantity can be at most 1 million. Please check the zeros.</source>
        <translation>Miktar en çok 1 milyon olabilir. Sıfırları kontrol edin.</translation>
    </message>
    <message>
        <source>The quantity cannot be below zero. Remove the minus sign.</source>
        <translation>Miktar sıfırdan küçük olamaz. Eksi işaretini silin.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read the quantity. Write it like 3 or 1.5.</source>
        <translation>Miktarı anlayamadık. 3 ya da 1,5 gibi yazın.</translation>
    </message>
</context>
<context>
    <name>Quiet</name>
    <message>
        <source>The horizon “{text}” was not understood. Write a number of days such as 60, or 3x:7:90 for three times the customer&apos;s own gap, at least 7 and at most 90 days.</source>
        <translation>“{text}” süresi anlaşılamadı. 60 gibi bir gün sayısı yazın; ya da 3x:7:90 yazın: müşterinin kendi aralığının üç katı, en az 7, en çok 90 gün.</translation>
    </message>
</context>
<context>
    <name>QuietGauge</name>
    <message>
        <source>As usual</source>
        <translation>Olağan</translation>
    </message>
    <message>
        <source>Later than usual</source>
        <translation>Gecikti</translation>
    </message>
    <message>
        <source>Away a long time</source>
        <translation>Uzun süredir yok</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Not seen for {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, usually every {gap} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, usually every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually came every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually came every {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually came every {low}-{high} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never stayed away this long before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {all} earlier gaps, {shorter} were shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes {amount}, 1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes {amount}, {days} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few more visits are needed to learn how often this customer comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes every day, as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes about every {days} days, as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ late debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ not seen lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ birthday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Total: 1 customer</source>
        <translation>Toplam: 1 müşteri</translation>
    </message>
    <message>
        <source>Total: {count} customers</source>
        <translation>Toplam: {count} müşteri</translation>
    </message>
    <message>
        <source>Customer list</source>
        <translation>Müşteri listesi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Son gelişi</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Genelde</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>İkinci telefon</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Mahalle</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Doğum günü</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Usually every (days)</source>
        <translation>Genelde kaç günde bir</translation>
    </message>
    <message>
        <source>To call today</source>
        <translation>Bugün aranacaklar</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Arandı</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Promised follow-ups</source>
        <translation>Söz verilenler</translation>
    </message>
    <message>
        <source>Overdue store credit</source>
        <translation>Günü geçen veresiye</translation>
    </message>
    <message>
        <source>Not seen lately</source>
        <translation>Uğramayanlar</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>Yazdırma: {date}</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>Listelenecek kayıt yok.</translation>
    </message>
    <message>
        <source>Page {page} / {pages}</source>
        <translation>Sayfa {page} / {pages}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>her gün</translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation>{days} günde bir</translation>
    </message>
</context>
<context>
    <name>RhythmStrip</name>
    <message>
        <source>Visits</source>
        <translation>Gelişleri</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
</context>
<context>
    <name>SaleDetails</name>
    <message>
        <source>Note</source>
        <translation type="unfinished">Not</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. Write today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaleSheet</name>
    <message>
        <source>Record a sale</source>
        <translation type="unfinished">Satış gir</translation>
    </message>
    <message>
        <source>Add note and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the customer for a sale on store credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in sale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamePhone</name>
    <message>
        <source>Open card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number belongs to {name}. Same person?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Came today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>Arama sonuçları</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
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
    <name>Today</name>
    <message>
        <source>Promised follow-ups</source>
        <translation type="unfinished">Söz verilenler</translation>
    </message>
    <message>
        <source>Overdue store credit</source>
        <translation type="unfinished">Günü geçen veresiye</translation>
    </message>
    <message>
        <source>Not seen lately</source>
        <translation type="unfinished">Uğramayanlar</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished">Doğum günü</translation>
    </message>
    <message>
        <source>Good morning {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to call today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} person left to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people left to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} person called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for today. {count} person was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for today. {count} people were called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough for today. {count} more person, show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough for today. {count} more people, show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called, today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Sales today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credit owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People to call today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to call today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} person is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last week {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search customers: name or last digits of the phone</source>
        <translation>Müşteri ara: adı ya da telefonun son rakamları</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>Record a sale</source>
        <translation>Satış gir</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open KOBİ CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CreateRow</name>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>“{text}” bulunamadı.</translation>
    </message>
    <message>
        <source>Add “{name}” as a new customer</source>
        <translation>“{name}” adıyla yeni müşteri ekle</translation>
    </message>
</context>
</TS>
