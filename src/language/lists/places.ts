/** Countries, states, counties, regions, waters and mountains that stories name, in English; written by hand. Cities are in `cities.generated.ts`. */
const REGIONS = `
Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados,
Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina, Herzegovina, Botswana, Brazil, Britain, Brunei, Bulgaria,
Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Central African Republic, Ceylon, Chad, Chile, China, Colombia, Comoros,
Congo, Costa Rica, Croatia, Cuba, Cyprus, Czechoslovakia, Czech Republic, Czechia, Denmark, Djibouti, Dominican Republic, East Timor, Ecuador,
Egypt, El Salvador, England, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, Formosa, France, Gabon, Gambia, Germany, East Germany,
West Germany, Ghana, Great Britain, Greece, Greenland, Grenada, Guatemala, Guinea, Guyana, Haiti, Holland, Honduras, Hong Kong, Hungary,
Iceland, India, Indonesia, Iran, Iraq, Ireland, Northern Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya,
Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macau, Macedonia,
Madagascar, Malawi, Malaysia, Malaya, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova, Monaco, Mongolia, Montenegro, Morocco,
Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, N. Korea, S. Korea, South Korea,
Korea, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Persia, Peru, Philippines, Poland, Portugal, Prussia,
Puerto Rico, Qatar, Romania, Roumania, Rumania, Russia, Rwanda, Samoa, San Marino, Saudi Arabia, Scotland, Senegal, Serbia, Seychelles, Siam,
Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Sudan, Soviet Union, USSR, U.S.S.R., Spain,
Sri Lanka, Sudan, Suriname, Swaziland, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Tibet, Togo, Tonga, Trinidad,
Trinidad and Tobago, Tunisia, Turkey, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates, UAE, United Kingdom, UK, U.K., United States,
United States of America, US, U.S., USA, U.S.A., U.S.A, Uruguay, Uzbekistan, Vanuatu, Vatican City, Venezuela, Vietnam, South Vietnam, Wales,
Yemen, Yugoslavia, Zaire, Zambia, Zanzibar, Zimbabwe, Rhodesia, Transvaal, Natal, Zululand, Abyssinia, Nubia, Mesopotamia, Babylonia,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa,
Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
New Hampshire, New Jersey, New Mexico, New York, New York City, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Washington D.C.,
Washington DC, D.C., New England, Manhattan, Brooklyn, Bronx, Queens, Staten Island, Long Island, Harlem, Broadway, Wall Street, Hollywood,
Nantucket, Cape Cod, Salem, Concord, Plymouth, Saratoga, Newport, Annapolis, Albany, Hartford, New Haven, Trenton, Camden, Santa Fe, Frisco,
Gettysburg, Richmond, Savannah, Charleston, Vicksburg, Lynchburg, Niagara, Niagara Falls, Hudson, Potomac,
Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Labrador, Yukon, Klondike,
Nunavut, New South Wales, Queensland, Tasmania, South Australia, Western Australia, Van Diemen's Land,
Bedfordshire, Berkshire, Buckinghamshire, Cambridgeshire, Cheshire, Cornwall, Cumberland, Cumbria, Derbyshire, Devon, Devonshire, Dorset,
Dorsetshire, Durham, Essex, Gloucestershire, Hampshire, Hants, Herefordshire, Hertfordshire, Huntingdonshire, Kent, Lancashire, Leicestershire,
Lincolnshire, Middlesex, Norfolk, Northamptonshire, Northumberland, Nottinghamshire, Oxfordshire, Rutland, Shropshire, Somerset,
Somersetshire, Staffordshire, Suffolk, Surrey, Sussex, Warwickshire, Westmorland, Westmoreland, Wiltshire, Worcestershire, Yorkshire,
Aberdeenshire, Argyll, Ayrshire, Fife, Perthshire, Highlands, Lowlands, Hebrides, Orkney, Orkneys, Shetland, Skye, Isle of Wight,
Isle of Man, Guernsey, Jersey, Anglesey, Glamorgan, Pembroke, Ulster, Munster, Leinster, Connaught, Connemara, Galway, Kerry, Donegal, Tipperary,
Kilkenny, Wicklow, Wexford, Sligo, Mayo, Antrim, Windsor, Eton, Canterbury, Winchester, Salisbury, Chichester, Lichfield, Lyme, Lyme Regis,
Ramsgate, Margate, Dover, Deal, Brighton, Bath, Clifton, Cheltenham, Harrogate, Scarborough, Whitby, Tunbridge Wells, Epsom, Ascot, Malvern,
Greenwich, Woolwich, Deptford, Richmond, Hampstead, Highgate, Islington, Camberwell, Clapham, Kensington, Chelsea, Bayswater, Belgravia,
Mayfair, Bloomsbury, Soho, Holborn, Whitechapel, Wapping, Limehouse, Lambeth, Southwark, Westminster, Pimlico, Paddington, Knightsbridge,
Piccadilly, Whitehall, Charing Cross, Covent Garden, Cheapside, Fleet Street, Temple Bar, Vauxhall, Marylebone, Hammersmith,
Hampton Court, East End, West End, Grand Canal, Montmartre, Versailles, Calais, Boulogne, Dieppe, Dunkirk, Ostend, Bruges,
Burgundy, Normandy, Brittany, Picardy, Champagne, Provence, Gascony, Languedoc, Guienne, Dauphiné, Auvergne, Savoy, Touraine, Anjou, Alsace,
Lorraine, Flanders, Brabant, Bavaria, Saxony, Westphalia, Silesia, Pomerania, Brandenburg, Hanover, Hesse, Swabia, Tyrol, Styria, Carinthia,
Bohemia, Moravia, Galicia, Transylvania, Wallachia, Moldavia, Bukovina, Bessarabia, Crimea, Caucasus, Georgia, Circassia, Siberia, Lapland,
Livonia, Courland, Finland, Scandinavia, Jutland, Zealand, Lombardy, Piedmont, Tuscany, Umbria, Calabria, Sicily, Sardinia, Corsica, Elba,
St. Helena, Saint Helena, Naples, Venice, Florence, Rome, Milan, Turin, Genoa, Leghorn, Pisa, Siena, Padua, Verona, Mantua, Ravenna, Ferrara,
Modena, Parma, Palermo, Syracuse, Andalusia, Castile, Aragon, Catalonia, Navarre, Granada, Estremadura, Asturias, Biscay, Minorca, Majorca,
Gibraltar, Tangier, Tangiers, Barbary, Madeira, Azores, Canaries, Canary Islands, Crete, Cyprus, Rhodes, Corfu, Cephalonia, Ithaca, Sparta,
Troy, Ilium, Thebes, Corinth, Delphi, Argos, Mycenae, Thessaly, Thrace, Arcadia, Attica, Boeotia, Peloponnesus, Asia Minor, Phrygia, Lydia,
Carthage, Byzantium, Constantinople, Smyrna, Antioch, Tyre, Sidon, Judea, Judaea, Galilee, Samaria, Bethlehem, Nazareth, Canaan, Zion, Babylon, Nineveh,
Arabia, Mecca, Medina, Levant, Holy Land, Kurdistan, Bengal, Punjab, Kashmir, Rajputana, Deccan, Oudh, Sindh, Scinde, Bombay, Calcutta, Madras,
Delhi, Lucknow, Cawnpore, Benares, Seringapatam, Himalayas, Hindostan, Hindustan, Manchuria, Peking, Canton, Nanking, Bangkok, Rangoon, Saigon, Java, Sumatra,
Borneo, Celebes, Moluccas, Polynesia, Melanesia, Tahiti, Sandwich Islands, Honolulu, West Indies, East Indies, Indies, Antilles, Bermuda, Bermudas, Martinique,
Guadeloupe, Antigua, Tortuga, Hispaniola, Patagonia, Tierra del Fuego, Yucatan, Amazonia, Chechnya, Darfur, Gaza, Gaza Strip, West Bank, Golan Heights,
Abkhazia, South Ossetia, Kandahar, Helmand, Waziristan, Kosovo, Krajina, Guantanamo Bay, Guantanamo, Capitol Hill,
Europe, Eastern Europe, Western Europe, Central Europe, Asia, Africa, North Africa, West Africa, East Africa, America, North America, South America,
Latin America, Central America, Americas, Antarctica, Arctic, Antarctic, Oceania, Middle East, Near East, Far East, Balkans, Baltics, Caribbean,
Korean Peninsula, Sahara, Gobi, Kalahari, Atlantic, Pacific, Mediterranean, Baltic, Adriatic, Aegean, Hellespont, Bosphorus, Bosporus,
Dardanelles, Black Sea, Caspian Sea, Red Sea, Dead Sea, North Sea, Irish Sea, English Channel, Channel, Atlantic Ocean, Pacific Ocean,
Indian Ocean, Arctic Ocean, Persian Gulf, Gulf of Mexico, Bay of Biscay, Hudson Bay, Cape Horn, Cape of Good Hope, Land's End, Thames, Severn, Mersey, Tyne,
Clyde, Tweed, Avon, Trent, Humber, Shannon, Liffey, Seine, Loire, Rhone, Rhône, Garonne, Rhine, Danube, Elbe, Oder, Vistula, Neva, Volga, Dnieper,
Don, Po, Arno, Tiber, Tagus, Ebro, Nile, Niger, Zambesi, Zambezi, Limpopo, Euphrates, Tigris, Indus, Ganges, Brahmaputra, Mekong, Yangtze, Amur,
Amazon, Orinoco, Rio Grande, Alps, Apennines, Pyrenees, Carpathians, Ural, Urals, Andes, Rockies, Rocky Mountains, Appalachians, Alleghanies, Alleghenies,
Catskills, Adirondacks, Cheviots, Grampians, Pentlands, Vesuvius, Etna, Mont Blanc, Matterhorn, Everest, Mount Everest, Olympus, Parnassus,
Sinai, Ararat, Sodom, Gomorrah, Eden, Jerusalem, Egypt, Trafalgar, Waterloo, Austerlitz, Marengo, Sedan, Sevastopol, Balaclava, Balaklava,
Oxford, Cambridge, Chester, York, Reading, Kew, Weymouth, Hastings, Folkestone, Harwich, Yarmouth, Falmouth, Penzance, Truro,
Exmouth, Torquay, Barnstaple, Taunton, Wells, Glastonbury, Stonehenge, Dartmoor, Exmoor, Cotswolds, Chilterns, Pennines, Snowdon, Snowdonia,
Melbourne, Sydney, Adelaide, Perth, Brisbane, Pretoria, Johannesburg, Cape Town, Capetown, Durban, Kimberley, Mafeking, Khartoum, Nairobi,
Mars, Heaven, Hades, Elysium, Avalon, Camelot, Lyonesse, Fairyland, Utopia
`;

/**
 * People or language of a place, and the adjectives from places. They are no places: "the French", "a Russian envoy".
 * Endings that give more of them (-ese, -ish …) are in `isDemonym`; these are the ones no ending gives away, and the frequent ones.
 */
const DEMONYMS = `
American, Americans, Australian, British, Briton, Britons, English, Englishman, Englishmen, Englishwoman, Scottish, Scotch, Scot, Scots, Scotchman, Scotsman,
Welsh, Welshman, Irish, Irishman, Irishmen, Irishwoman, French, Frenchman, Frenchmen, Frenchwoman, German, Germans, Prussian, Prussians, Austrian, Dutch, Dutchman,
Dutchmen, Belgian, Swiss, Italian, Italians, Spanish, Spaniard, Spaniards, Portuguese, Russian, Russians, Pole, Poles, Polish, Czech, Czechs, Slovak, Hungarian, Magyar,
Turk, Turks, Turkish, Greek, Greeks, Serb, Serbs, Serbian, Croat, Croats, Bosnian, Bulgarian, Romanian, Swede, Swedes, Swedish, Dane, Danes, Danish, Norse,
Norwegian, Norman, Normans, Saxon, Saxons, Finn, Finns, Finnish, Icelandic, Lapp, Jew, Jews, Jewish, Jewess, Hebrew, Hebrews, Arab, Arabs, Arabic, Arabian, Persian, Persians, Iranian,
Iraqi, Iraqis, Israeli, Israelis, Palestinian, Palestinians, Egyptian, Egyptians, Indian, Indians, Hindu, Hindus, Hindoo, Hindoos, Sikh, Sikhs, Moslem, Moslems, Muslim, Muslims,
Mohammedan, Pakistani, Afghan, Afghans, Chinese, Chinaman, Japanese, Korean, Koreans, Vietnamese, Thai, Malay, Malays, Mongol, Tartar, Tartars, Tatar,
African, Africans, Negro, Negroes, Kaffir, Zulu, Zulus, Moor, Moors, Moorish, Creole, Mexican, Mexicans, Cuban, Canadian, Brazilian, Yankee, Yankees, European, Europeans, Asian,
Latin, Roman, Romans, Trojan, Trojans, Spartan, Spartans, Athenian, Athenians, Achaean, Achaeans, Argive, Argives, Gothic, Goth, Goths, Celt, Celts, Celtic, Gaelic, Teuton, Teutonic,
Catholic, Catholics, Protestant, Protestants, Christian, Christians, Puritan, Puritans, Quaker, Quakers, Methodist, Methodists, Baptist, Presbyterian,
Anglican, Lutheran, Calvinist, Jesuit, Jesuits, Buddhist, Buddhists, Sunni, Shiite, Shia, Pagan, Tory, Tories, Whig, Whigs, Democrat, Democrats, Democratic, Republican, Republicans,
Communist, Communists, Socialist, Socialists, Nazi, Nazis, Liberal, Liberals, Conservative, Conservatives, Labour, Soviet, Soviets, Stalinist, Marxist, Bolshevik, Texan, Virginian,
Londoner, Londoners, Parisian, Parisians, Parisienne, Neapolitan, Venetian, Florentine, Genoese, Tuscan, Sicilian, Corsican, Burgundian, Breton, Gascon, Bavarian, Bohemian,
Apache, Apaches, Sioux, Iroquois, Mohawk, Cherokee, Comanche, Comanches, Huron, Hurons, Delawares, Kurd, Kurds, Kurdish, Chechen, Chechens, Gypsy, Gypsies, Gipsy, Bedouin, Berber, Boer, Boers,
Victorian, Elizabethan, Georgian, Byzantine, Oriental, Orientals, Occidental, Southerner, Southerners, Northerner, Northerners, Highlander, Highlanders, Cornish, Kentish, Manx, Levantine, Burmese, Siamese, Maltese, Cretan, Cypriot, Ottoman, Ottomans, Flemish, Fleming, Walloon, Basque, Catalan, Provençal, Teutons, Slav, Slavs, Slavic, Slavonic, Semitic, Aryan
`;

function splitList(list: string): string[] {
	return list
		.split(",")
		.map((name) => name.trim().replace(/\s+/gu, " "))
		.filter((name) => name !== "");
}

export const REGION_NAMES: readonly string[] = splitList(REGIONS);

export const DEMONYM_NAMES: readonly string[] = splitList(DEMONYMS);
